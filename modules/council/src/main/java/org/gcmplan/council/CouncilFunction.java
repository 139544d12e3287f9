package org.gcmplan.council;

/** What somebody is on a council. */
public enum CouncilFunction {
  /** Presides; there is one at a time. */
  CHAIR,
  /** Presides where the chair is away or recused. */
  VICE_CHAIR,
  MEMBER,
  /** Keeps presence and minutes; votes only where appointed as a member as well. */
  SECRETARY;

  /** Whether the function can be held without a vote. */
  public boolean mayBeWithoutVote() {
    return this == SECRETARY;
  }

  public boolean presides() {
    return this == CHAIR || this == VICE_CHAIR;
  }
}
