package org.gcmplan.tasks;

/** Whether a task is done once, by its deadline, or again and again. */
public enum Recurrence {
  NONE,
  QUARTERLY,
  YEARLY
}
