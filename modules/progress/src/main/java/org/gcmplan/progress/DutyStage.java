package org.gcmplan.progress;

/** Where a duty stands on its way. */
public enum DutyStage {
  /** Not all of it was sent. */
  OWED,
  /** Bodies look at it, or had something sent back. */
  IN_REVIEW,
  DONE
}
