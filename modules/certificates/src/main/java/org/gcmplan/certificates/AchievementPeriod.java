package org.gcmplan.certificates;

import java.time.LocalDate;

/** The time in which something was achieved, both days within. */
public record AchievementPeriod(LocalDate from, LocalDate until) {
  public AchievementPeriod {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A period ends after it begins: " + from + ", " + until);
    }
  }

  /** Whether they have a day in common. */
  public boolean overlaps(AchievementPeriod other) {
    return !until.isBefore(other.from) && !other.until.isBefore(from);
  }

  /** Whether the other one lies wholly within. */
  public boolean holds(AchievementPeriod other) {
    return !other.from.isBefore(from) && !other.until.isAfter(until);
  }
}
