package org.gcmplan.updates;

import org.gcmplan.kernel.Role;

/** What can be done with an update from its page, and in which role. */
public enum UpdateAction {
  REVISE(Role.DRAFTER),
  REBASE(Role.DRAFTER),
  SUBMIT(Role.DRAFTER),
  DISCARD(Role.DRAFTER),
  WITHDRAW(Role.DRAFTER),
  OPEN_CONSULTATION(Role.STANDING_OFFICE),
  RETURN_INCOMPLETE(Role.STANDING_OFFICE),
  GIVE_OPINION(Role.FOCAL_POINT),
  ASK_FOR_TIME(Role.FOCAL_POINT),
  SIGN_OPINION(Role.OPINION_SIGNER),
  CONFIRM_OPINION(Role.FOCAL_POINT),
  DECIDE_ON_TIME(Role.STANDING_OFFICE),
  ANSWER(Role.STANDING_OFFICE),
  ASK_AGAIN(Role.STANDING_OFFICE),
  /** What a rebase is to a drafter, in consolidation. */
  BRING_UP(Role.STANDING_OFFICE),
  RETURN_TO_DRAFTER(Role.STANDING_OFFICE),
  ASK_SILENT(Role.STANDING_OFFICE),
  SUBMIT_FOR_APPROVAL(Role.STANDING_OFFICE),
  CLEAR_LEGALLY(Role.LEGAL_REVIEWER),
  RETURN_FROM_LEGAL_REVIEW(Role.LEGAL_REVIEWER),
  APPROVE(Role.APPROVER),
  RETURN_FOR_REVISION(Role.APPROVER),
  REFUSE(Role.APPROVER),
  RECORD_OUTSIDE_DECISION(Role.STANDING_OFFICE),
  PUBLISH(Role.PUBLISHER),
  RETURN_FROM_PUBLICATION(Role.PUBLISHER);

  private final Role role;

  UpdateAction(Role role) {
    this.role = role;
  }

  public Role role() {
    return role;
  }
}
