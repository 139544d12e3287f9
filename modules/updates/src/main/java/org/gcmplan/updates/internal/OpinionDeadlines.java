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

/** Sets and checks the deadlines of consultations, by the rules in force and the country's days. */
@Dependent
class OpinionDeadlines {
  private static final String FIELD = "deadline";
  private static final LocalTime OFFICES_OPEN = LocalTime.of(8, 0);

  // To the second: a deadline is shown with its day, and midnight would belong to the next one.
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final PeriodRules rules;
  private final WorkingDayCalendar calendar;
  private final PlanClock clock;

  @Inject
  OpinionDeadlines(PeriodRules rules, WorkingDayCalendar calendar, PlanClock clock) {
    this.rules = rules;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** The usual deadline of a consultation that is opened today. */
  LocalDate usual() {
    LocalDate today = clock.today();
    LocalDate day = rules.inForce(PeriodRule.Purpose.WRITTEN_OPINION, today).after(today, calendar);
    return sameOrNextWorkingDay(day);
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

  OpinionDeadline on(LocalDate day) {
    return new OpinionDeadline(day, at(day, END_OF_DAY), reminderFor(day));
  }

  // Where the time is too short for a reminder ahead, the last morning must do.
  private Instant reminderFor(LocalDate deadline) {
    LocalDate ahead =
        rules.inForce(PeriodRule.Purpose.REMINDER, clock.today()).before(deadline, calendar);
    Instant reminder = at(ahead, OFFICES_OPEN);
    return reminder.isAfter(clock.instant()) ? reminder : at(deadline, OFFICES_OPEN);
  }

  private LocalDate sameOrNextWorkingDay(LocalDate day) {
    return calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, 1);
  }

  private Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(clock.getZone()).toInstant();
  }
}
