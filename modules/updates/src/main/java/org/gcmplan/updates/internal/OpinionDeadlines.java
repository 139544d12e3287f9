package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.updates.ConsultationTerms;
import org.gcmplan.updates.Period;

/** Sets and checks the deadlines of consultations, by the terms and the country's days. */
@Dependent
class OpinionDeadlines {
  private static final String FIELD = "deadline";
  private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

  // To the second: a deadline is shown with its day, and midnight would belong to the next one.
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final WorkingDayCalendar calendar;
  private final PlanClock clock;

  @Inject
  OpinionDeadlines(WorkingDayCalendar calendar, PlanClock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The deadline that the terms set for a consultation that is opened today. */
  LocalDate usual(ConsultationTerms terms) {
    return sameOrNextWorkingDay(terms.period().after(clock.today(), calendar));
  }

  List<Problem> problemsOf(LocalDate deadline) {
    List<Problem> problems = new ArrayList<>();
    if (!deadline.isAfter(clock.today())) {
      problems.add(new Problem(FIELD, "updates.opinionDeadlinePast"));
    }
    if (!calendar.isWorkingDay(deadline)) {
      LocalDate next = sameOrNextWorkingDay(deadline);
      problems.add(new Problem(FIELD, "updates.opinionDeadlineNotWorkingDay", deadline, next));
    }
    return problems;
  }

  OpinionDeadline on(LocalDate day, ConsultationTerms terms) {
    return new OpinionDeadline(day, at(day, END_OF_DAY), reminderFor(day, terms.reminder()));
  }

  // Where the time is too short for a reminder ahead, the last morning must do.
  private Instant reminderFor(LocalDate deadline, Period before) {
    Instant reminder = at(before.before(deadline, calendar), OFFICES_OPEN);
    return reminder.isAfter(clock.instant()) ? reminder : at(deadline, OFFICES_OPEN);
  }

  private LocalDate sameOrNextWorkingDay(LocalDate day) {
    return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(clock.getZone()).toInstant();
  }
}
