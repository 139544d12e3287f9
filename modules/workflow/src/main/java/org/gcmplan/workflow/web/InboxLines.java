package org.gcmplan.workflow.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.WorkItem;

/** Says of a work item how near its deadline is. */
@Dependent
class InboxLines {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM");
  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private final WorkingDayCalendar calendar;
  private final PlanClock clock;

  @Inject
  InboxLines(WorkingDayCalendar calendar, PlanClock clock) {
    this.calendar = calendar;
    this.clock = clock;
  }

  InboxLine of(WorkItem item) {
    LocalDate today = clock.today();
    LocalDate due = item.due().orElse(item.openedAt()).atZone(clock.getZone()).toLocalDate();
    int working = calendar.workingDaysBetween(today, due);
    // From a Saturday to the Sunday no working day passes, and yet it is not the same day.
    return working == 0
        ? new InboxLine(item, due, (int) ChronoUnit.DAYS.between(today, due), false, "")
        : new InboxLine(item, due, working, true, daysOff(today, due));
  }

  private String daysOff(LocalDate today, LocalDate due) {
    return due.isBefore(today)
        ? ""
        : today
            .datesUntil(due)
            .filter(day -> !WEEKEND.contains(day.getDayOfWeek()) && !calendar.isWorkingDay(day))
            .map(DAY::format)
            .collect(Collectors.joining(", "));
  }

  DueBand bandOf(InboxLine line) {
    return DueBand.of(line.item().due(), clock);
  }
}
