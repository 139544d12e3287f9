package org.gcmplan.updates;

/**
 * How far an update reaches, by the bodies named in the tasks that it touches; the widest counts.
 */
public enum Touched {
  /** Nobody but the body that drafted it. */
  DRAFTER_ONLY,
  /** Other ministries or agencies that lead or cooperate. */
  AGENCIES,
  /** Localities that a task names. */
  LOCALITIES,
  /** A task for every locality of the country. */
  EVERY_LOCALITY
}
