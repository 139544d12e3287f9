package org.gcmplan.assignments.internal;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.tasks.Recurrence;

/** A quarter or year of the calendar, as far as it lies within an assignment. */
record WorkPeriod(LocalDate from, LocalDate until) {

  /**
   * The first: it begins with the assignment, also when the work is to start later, and is the one
   * in which the work starts.
   */
  static WorkPeriod first(Recurrence recurrence, LocalDate assignedOn, LocalDate workFrom) {
    return new WorkPeriod(assignedOn, lastDay(recurrence, workFrom));
  }

  /** Those that follow the one that ended on that day and have begun by the other. */
  static List<WorkPeriod> begun(Recurrence recurrence, LocalDate after, LocalDate day) {
    List<WorkPeriod> begun = new ArrayList<>();
    for (LocalDate from = after.plusDays(1); !from.isAfter(day); ) {
      WorkPeriod next = new WorkPeriod(from, lastDay(recurrence, from));
      begun.add(next);
      from = next.until().plusDays(1);
    }
    return begun;
  }

  private static LocalDate lastDay(Recurrence recurrence, LocalDate day) {
    LocalDate first =
        recurrence == Recurrence.QUARTERLY
            ? day.with(IsoFields.DAY_OF_QUARTER, 1)
            : day.withDayOfYear(1);
    return first.plusMonths(recurrence == Recurrence.QUARTERLY ? 3 : 12).minusDays(1);
  }
}
