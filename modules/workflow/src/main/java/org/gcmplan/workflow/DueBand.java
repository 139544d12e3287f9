package org.gcmplan.workflow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.gcmplan.kernel.PlanClock;

/** How near the deadline is, in the country's zone. */
public enum DueBand {
  OVERDUE,
  TODAY,
  /** Until Sunday. */
  THIS_WEEK,
  LATER,
  NONE;

  /** The band of a deadline as of now. */
  public static DueBand of(Optional<Instant> due, PlanClock clock) {
    if (due.isEmpty()) {
      return NONE;
    }
    if (due.get().isBefore(clock.instant())) {
      return OVERDUE;
    }
    LocalDate day = due.get().atZone(clock.getZone()).toLocalDate();
    if (day.equals(clock.today())) {
      return TODAY;
    }
    return day.isAfter(lastDayOfWeek(clock.today())) ? LATER : THIS_WEEK;
  }

  private static LocalDate lastDayOfWeek(LocalDate day) {
    return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
  }
}
