package org.gcmplan.workflow.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.gcmplan.workflow.DueBand;
import org.gcmplan.workflow.WorkItem;

/** Says of a work item how near its deadline is. */
@Dependent
class InboxLines {
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
        ? new InboxLine(item, due, (int) ChronoUnit.DAYS.between(today, due), false)
        : new InboxLine(item, due, working, true);
  }

  DueBand bandOf(InboxLine line) {
    return DueBand.of(line.item().due(), clock);
  }
}
