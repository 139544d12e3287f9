package org.gcmplan.reporting;

import java.time.LocalDate;

/**
 * A figure beside what it was.
 *
 * @param before the same figure on the earlier day
 */
public record Trend(Tally now, Tally before, LocalDate beforeOn) {

  /** Whether both count the same number of things, so that their difference means something. */
  public boolean comparable() {
    return now.of() == before.of();
  }

  /** By how many it grew. */
  public int change() {
    return now.good() - before.good();
  }

  /** By how many points of a hundred it grew. */
  public int points() {
    return now.percent() - before.percent();
  }
}
