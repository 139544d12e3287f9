package org.gcmplan.updates;

/** What a single change does to the plan. */
public enum Operation {
  /** Adds a task; one change for each of its fields. */
  ADD,
  /** Changes one field. */
  AMEND,
  /** Writes a task anew under its number; one change for each field that differs. */
  REPLACE,
  /** Ends a task. Has no field. */
  ABOLISH,
  /** Moves a deadline to a later day. */
  EXTEND_DEADLINE,
  /** Gives a task to another lead body. */
  MOVE_LEAD
}
