package org.gcmplan.assignments;

/**
 * Quarters and years of recurring tasks. They begin by the calendar, also when nobody acts: when
 * the application starts, and every day.
 */
public interface PeriodsOfWork {

  /**
   * Begins what the calendar has begun by the plan's present day.
   *
   * @return how many occurrences began
   */
  int beginDue();
}
