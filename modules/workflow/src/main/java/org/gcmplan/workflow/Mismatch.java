package org.gcmplan.workflow;

import org.gcmplan.kernel.Subject;

/**
 * Two of the three, record, route and inbox, contradict each other.
 *
 * @param detail the work item, or the two stages that differ
 */
public record Mismatch(Kind kind, Subject subject, String detail) {
  /** What is wrong. */
  public enum Kind {
    /** The record is under way, but no process runs for it. */
    NO_ROUTE,
    /** A process runs, but its record is unknown, unsubmitted or has ended. */
    NO_RECORD,
    /** Record and process stand at different stages. */
    OTHER_STAGE,
    /** A work item is open that the engine does not wait for. */
    NO_USER_TASK,
    /** The engine waits for somebody, but nobody finds it in an inbox. */
    NO_WORK_ITEM
  }
}
