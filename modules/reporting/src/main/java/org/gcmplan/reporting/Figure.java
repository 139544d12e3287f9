package org.gcmplan.reporting;

/** The figures of the dashboard; each opens the rows that it counts. */
public enum Figure {
  /** Localities with a plan of their own or inherited. */
  UNITS,
  /** Tasks on track. */
  TASKS,
  /** Reports that came by the day they were due, within twelve months. */
  REPORTS,
  /** Plan updates under way; those that wait too long. */
  CHANGES,
  /** Tasks of localities on track: what the map shows. */
  LOCALITIES,
  /** Everything to be carried out, done or not: progress by objective and focus area. */
  WORK,
  /** What was confirmed within twelve months. */
  CONFIRMED,
  /** What was first reported on within twelve months. */
  RECEIVED,
  OVERDUE
}
