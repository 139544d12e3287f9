package org.gcmplan.tasks;

/** Who reports on a task. */
public enum Scope {
  /** The lead body. */
  NATIONAL,
  /** Every province and city. */
  ALL_LOCALITIES,
  /** The provinces and cities named in the task. */
  SELECTED_LOCALITIES
}
