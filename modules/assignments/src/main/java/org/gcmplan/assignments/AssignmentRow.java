package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/**
 * An occurrence of an assignment, with as much as figures need.
 *
 * @param from the first day of its period
 * @param dates what its status follows from
 * @param status on the day asked for
 */
public record AssignmentRow(
    AssignmentId assignment,
    OccurrenceId occurrence,
    TaskCode task,
    BodyId body,
    TaskPart part,
    LocalDate from,
    StatusDates dates,
    TaskStatus status) {

  public Optional<LocalDate> due() {
    return dates.due();
  }

  public Optional<LocalDate> completedOn() {
    return dates.completedOn();
  }
}
