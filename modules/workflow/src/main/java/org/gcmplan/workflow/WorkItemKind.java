package org.gcmplan.workflow;

import org.gcmplan.kernel.Role;

/** What a work item asks for, and which role may do it. */
public enum WorkItemKind {
  REVISE(Role.DRAFTER),
  CHECK(Role.STANDING_OFFICE),
  GIVE_OPINION(Role.FOCAL_POINT),
  SIGN_OPINION(Role.OPINION_SIGNER),
  DECIDE_ON_TIME(Role.STANDING_OFFICE),
  CONSOLIDATE(Role.STANDING_OFFICE),
  LEGAL_REVIEW(Role.LEGAL_REVIEWER),
  DECIDE(Role.APPROVER),
  PUBLISH(Role.PUBLISHER),
  /** To answer to the tasks of a notice of assignment. */
  ACKNOWLEDGE(Role.COORDINATOR),
  /** To reply to what a body answered; at the plan's coordinator, the standing office. */
  ANSWER_ASSIGNMENT(Role.FOCAL_POINT),
  /** To decide on a later due day; at the plan's coordinator, the standing office. */
  DECIDE_ON_EXTENSION(Role.FOCAL_POINT),
  /** A body reports progress in a round. */
  REPORT(Role.COORDINATOR),
  /** The body that gave the tasks looks at what was reported. */
  REVIEW_REPORTS(Role.FOCAL_POINT),
  AMEND_REPORTS(Role.COORDINATOR),
  CLOSE_ROUND(Role.STANDING_OFFICE),
  /** The head of a body confirms what it proposes for an award. */
  CONFIRM_NOMINATION(Role.PROPOSING_HEAD),
  REVISE_NOMINATION(Role.COORDINATOR),
  CHECK_DOSSIER(Role.AWARD_OFFICE),
  SUPPLEMENT_DOSSIER(Role.COORDINATOR),
  /** Another body says what it knows of a nominee. */
  GIVE_CLEARANCE(Role.FOCAL_POINT),
  /** What is eligible under a call is laid before the council, or the call is concluded. */
  PRESENT_TO_COUNCIL(Role.AWARD_OFFICE),
  SUBMIT_AWARDS(Role.AWARD_OFFICE),
  DECIDE_AWARDS(Role.MINISTER),
  PREPARE_CEREMONY(Role.AWARD_OFFICE),
  ARCHIVE_DOSSIERS(Role.AWARD_OFFICE);

  private final Role role;

  WorkItemKind(Role role) {
    this.role = role;
  }

  public Role role() {
    return role;
  }
}
