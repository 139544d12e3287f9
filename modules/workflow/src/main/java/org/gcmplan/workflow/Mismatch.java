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
    NO_ROUTE(Remedy.START_ROUTE),
    /** A process runs, but its record is unknown, unsubmitted or has ended. */
    NO_RECORD(Remedy.END_ROUTE),
    /** Record and process stand at different stages. */
    OTHER_STAGE(Remedy.MOVE_ROUTE),
    /** A work item is open that the engine does not wait for. */
    NO_USER_TASK(Remedy.CLOSE_ITEM),
    /** The engine waits for somebody, but nobody finds it in an inbox. */
    NO_WORK_ITEM(Remedy.OPEN_ITEM);

    private final Remedy remedy;

    Kind(Remedy remedy) {
      this.remedy = remedy;
    }

    public Remedy remedy() {
      return remedy;
    }
  }
}
