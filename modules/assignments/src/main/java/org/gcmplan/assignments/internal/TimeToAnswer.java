package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;

/** How long a body may take to answer to a notice before others are shown that it has not. */
@Dependent
class TimeToAnswer {
  private static final int WORKING_DAYS = 3;
  private static final LocalTime MORNING = LocalTime.of(8, 0);

  private final WorkingDayCalendar calendar;
  private final PlanClock clock;

  @Inject
  TimeToAnswer(WorkingDayCalendar calendar, PlanClock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The day on which it is over when the body is asked today. */
  LocalDate overOn() {
    return calendar.plusWorkingDays(clock.today(), WORKING_DAYS);
  }

  /** The moment of that day at which others are shown it. */
  Instant overAt(LocalDate day) {
    return day.atTime(MORNING).atZone(clock.getZone()).toInstant();
  }
}
