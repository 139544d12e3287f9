package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.RoundMoments;

/** The days of a round, counted in working days. */
@Dependent
class RoundDays {
  /** Working days before and after the due day on which bodies are reminded. */
  private static final int AROUND = 3;

  private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

  private final Provider<WorkingDayCalendar> calendar;
  private final PlanClock clock;

  @Inject
  RoundDays(Provider<WorkingDayCalendar> calendar, PlanClock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  LocalDate today() {
    return clock.today();
  }

  LocalDate due(ReportingRegime regime, ReportPeriod period) {
    return regime.terms().due(period, calendar.get());
  }

  RoundMoments moments(LocalDate due) {
    return new RoundMoments(
        morning(calendar.get().plusWorkingDays(due, -AROUND)),
        morning(due),
        morning(calendar.get().plusWorkingDays(due, AROUND)));
  }

  private Instant morning(LocalDate day) {
    return day.atTime(OFFICES_OPEN).atZone(clock.getZone()).toInstant();
  }
}
