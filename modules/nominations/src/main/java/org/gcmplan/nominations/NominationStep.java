package org.gcmplan.nominations;

import static org.gcmplan.nominations.NominationState.AWAITING_CONFIRMATION;
import static org.gcmplan.nominations.NominationState.AWAITING_DECISION;
import static org.gcmplan.nominations.NominationState.AWARDED;
import static org.gcmplan.nominations.NominationState.CLEARED;
import static org.gcmplan.nominations.NominationState.DRAFT;
import static org.gcmplan.nominations.NominationState.ELIGIBLE;
import static org.gcmplan.nominations.NominationState.INELIGIBLE;
import static org.gcmplan.nominations.NominationState.IN_COUNCIL;
import static org.gcmplan.nominations.NominationState.NOT_AWARDED;
import static org.gcmplan.nominations.NominationState.RECEIVED;
import static org.gcmplan.nominations.NominationState.RETURNED;
import static org.gcmplan.nominations.NominationState.SUBMITTED;
import static org.gcmplan.nominations.NominationState.SUPPLEMENT_ASKED;
import static org.gcmplan.nominations.NominationState.WITHDRAWN;

import java.util.Set;

/** What may happen to a nomination: from which states, and where to. Every step is written down. */
public enum NominationStep {
  NOMINATE(DRAFT),
  /** The proposing body sends it to its own head. */
  SEND(AWAITING_CONFIRMATION, DRAFT, RETURNED),
  /** The head of the proposing body confirms: it goes to the standing body. */
  CONFIRM(SUBMITTED, AWAITING_CONFIRMATION),
  /** The head gives it back to who wrote it. */
  SEND_BACK(DRAFT, AWAITING_CONFIRMATION),
  RECEIVE(RECEIVED, SUBMITTED),
  /** The standing body returns it to the proposing body. */
  GIVE_BACK(RETURNED, SUBMITTED, RECEIVED),
  ASK_SUPPLEMENT(SUPPLEMENT_ASKED, RECEIVED),
  SUPPLEMENT(RECEIVED, SUPPLEMENT_ASKED),
  FIND_ELIGIBLE(ELIGIBLE, RECEIVED),
  FIND_INELIGIBLE(INELIGIBLE, RECEIVED, SUPPLEMENT_ASKED),
  LAY_BEFORE_COUNCIL(IN_COUNCIL, ELIGIBLE),
  /** The council is in favour. */
  CLEAR(CLEARED, IN_COUNCIL),
  /** The council is not. */
  FAIL(NOT_AWARDED, IN_COUNCIL),
  /** The sitting was cancelled or ended before it was voted on, or it was taken off the agenda. */
  LEAVE_COUNCIL(ELIGIBLE, IN_COUNCIL),
  /** It is submitted to who decides. */
  SUBMIT(AWAITING_DECISION, CLEARED),
  /** It goes back to be checked again, as by the deciding level. */
  REOPEN(RECEIVED, ELIGIBLE, CLEARED, AWAITING_DECISION),
  AWARD(AWARDED, AWAITING_DECISION),
  DECLINE(NOT_AWARDED, CLEARED, AWAITING_DECISION),
  /** The proposing body takes it back. */
  WITHDRAW(
      WITHDRAWN,
      DRAFT,
      AWAITING_CONFIRMATION,
      SUBMITTED,
      RECEIVED,
      RETURNED,
      SUPPLEMENT_ASKED,
      ELIGIBLE);

  private final NominationState to;
  private final Set<NominationState> from;

  NominationStep(NominationState to, NominationState... from) {
    this.to = to;
    this.from = Set.of(from);
  }

  /** Where it leads. */
  public NominationState to() {
    return to;
  }

  /** Whether it may be taken from there. */
  public boolean leadsFrom(NominationState state) {
    return from.contains(state);
  }
}
