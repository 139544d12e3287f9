package org.gcmplan.nominations.web;

import java.util.EnumSet;
import java.util.Set;
import org.gcmplan.nominations.NominationState;

/** The steps of the board, from the proposing body to the certificate. */
public enum BoardStep {
  PROPOSING(
      NominationState.DRAFT,
      NominationState.AWAITING_CONFIRMATION,
      NominationState.RETURNED,
      NominationState.SUPPLEMENT_ASKED),
  CHECKING(NominationState.SUBMITTED, NominationState.RECEIVED),
  COUNCIL(NominationState.ELIGIBLE, NominationState.IN_COUNCIL),
  DECIDING(NominationState.CLEARED, NominationState.AWAITING_DECISION),
  AWARDED(NominationState.AWARDED),
  ENDED(NominationState.INELIGIBLE, NominationState.NOT_AWARDED, NominationState.WITHDRAWN);

  private final Set<NominationState> states;

  BoardStep(NominationState first, NominationState... others) {
    states = EnumSet.of(first, others);
  }

  boolean holds(NominationState state) {
    return states.contains(state);
  }
}
