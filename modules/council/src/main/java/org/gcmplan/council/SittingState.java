package org.gcmplan.council;

/** How far a sitting is. */
public enum SittingState {
  CALLED,
  OPEN,
  ENDED,
  CANCELLED;

  /** Whether it still lies ahead or goes on. */
  public boolean isAlive() {
    return this == CALLED || this == OPEN;
  }
}
