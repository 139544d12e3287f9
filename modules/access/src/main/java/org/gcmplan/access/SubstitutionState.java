package org.gcmplan.access;

/** Where a substitution stands on a day. */
public enum SubstitutionState {
  /** Waits for the substitute's answer. */
  PROPOSED,
  /** Agreed; its first day is still to come. */
  AHEAD,
  /** The substitute acts. */
  IN_EFFECT,
  /** Its last day is past. */
  ENDED,
  /** The substitute said no. */
  DECLINED,
  /** Ended early. */
  REVOKED;

  /** Whether it can still have effect, today or later. */
  public boolean isAlive() {
    return this == PROPOSED || this == AHEAD || this == IN_EFFECT;
  }
}
