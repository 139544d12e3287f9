package org.gcmplan.workflow.internal;

/** Brings a route to where its record stands. Every process has one of these. */
interface RouteRepair {

  /** The id of the process in its model. */
  String process();

  /** Starts a process at the stage where the record stands. */
  void start(String record);

  /** Moves the running process to that stage. */
  void move(String record);
}
