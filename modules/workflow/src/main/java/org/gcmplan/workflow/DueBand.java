package org.gcmplan.workflow;

/** How near the deadline is, in the country's zone. */
public enum DueBand {
  OVERDUE,
  TODAY,
  /** Until Sunday. */
  THIS_WEEK,
  LATER,
  NONE
}
