package org.gcmplan.nominations;


/** About what a body is asked. */
public enum ClearanceMatter {
  /** Discipline. */
  DISCIPLINE,
  /** Inspection and audit. */
  INSPECTION,
  /** Complaints and denunciations. */
  COMPLAINTS,
  /** The achievement itself, as the body in charge of the sector sees it. */
  SECTOR
}
