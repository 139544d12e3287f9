package org.gcmplan.assignments;

/** Where the carrying out of a task stands; follows from dates, see {@link StatusDates}. */
public enum TaskStatus {
  NOT_STARTED,
  IN_TIME,
  OVERDUE,
  NO_DEADLINE,
  AWAITING_CONFIRMATION,
  SENT_BACK,
  SUSPENDED,
  COMPLETED_ON_TIME,
  COMPLETED_LATE,
  COMPLETED_NO_DEADLINE;

  public boolean isCompleted() {
    return this == COMPLETED_ON_TIME || this == COMPLETED_LATE || this == COMPLETED_NO_DEADLINE;
  }
}
