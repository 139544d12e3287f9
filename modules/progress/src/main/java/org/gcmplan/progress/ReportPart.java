package org.gcmplan.progress;

/** What the form of a regime asks for in every report. */
public enum ReportPart {
  /** The figure in the unit of the task's indicator, where the task has one. */
  FIGURE,
  NARRATIVE,
  /** A file behind every completion that is claimed. */
  EVIDENCE
}
