package org.gcmplan.council;

/** How far a ballot is. */
public enum BallotState {
  /** Waits for the passphrases of its custodians. */
  PREPARED,
  OPEN,
  CLOSED,
  COUNTED,
  /** Ended without a result; its motions may be voted on anew. */
  ANNULLED;

  public boolean isUnderWay() {
    return this == PREPARED || this == OPEN || this == CLOSED;
  }
}
