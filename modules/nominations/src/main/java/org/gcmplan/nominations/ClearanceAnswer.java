package org.gcmplan.nominations;


/** What a body says that was asked about a nominee. Silence is none of these. */
public enum ClearanceAnswer {
  NO_OBJECTION,
  /** Discipline, investigation, inspection or a complaint is open: a bar. */
  PROCEEDINGS_OPEN,
  CONCERNS
}
