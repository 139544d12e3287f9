package org.gcmplan.workflow;

/**
 * Reminders and deadlines of a retold history. In daily life the engine fires them by itself; while
 * a data pack retells the past, it has to be asked.
 */
public interface Deadlines {
  /** Fires what is due at the plan's present moment, each as of its own moment. */
  void fireDue();
}
