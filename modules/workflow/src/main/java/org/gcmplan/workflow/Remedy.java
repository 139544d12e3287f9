package org.gcmplan.workflow;

/** What mends a mismatch; the record of the domain is the truth, route and inbox follow it. */
public enum Remedy {
  /** A route is started at the stage where the record stands. */
  START_ROUTE,
  /** The process that belongs to nothing is ended. */
  END_ROUTE,
  /** The process is moved to the stage where the record stands. */
  MOVE_ROUTE,
  /** The work item that nobody waits for is closed. */
  CLOSE_ITEM,
  /** A work item is opened for what the engine waits for. */
  OPEN_ITEM
}
