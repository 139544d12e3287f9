package org.gcmplan.progress;

/** Where a report is between its author and the body that gave the task. */
public enum ReportState {
  DRAFT,
  SENT,
  SENT_BACK,
  CONFIRMED;

  /** Whether the author has done what was asked. */
  public boolean isSent() {
    return this == SENT || this == CONFIRMED;
  }
}
