package org.gcmplan.council;

/** What became of a motion. */
public enum MotionOutcome {
  CARRIED,
  LOST,
  /** Too few were there; it may be voted on again. */
  NO_QUORUM,
  /** As many for as against; who presides decides. */
  TIED;

  public boolean isFinal() {
    return this == CARRIED || this == LOST;
  }
}
