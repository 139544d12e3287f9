package org.gcmplan.assignments.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** What an edition says about the time of a task. */
record TaskTerms(
    TaskCode task,
    EditionNumber edition,
    Recurrence recurrence,
    Optional<LocalDate> start,
    Optional<LocalDate> deadline) {

  static TaskTerms of(TaskContent task, EditionNumber edition) {
    return new TaskTerms(
        task.code(),
        edition,
        task.recurrence(),
        Optional.of(task.get(TaskField.START).vi()).filter(s -> !s.isEmpty()).map(LocalDate::parse),
        task.deadline());
  }

  /** From when on there is something to do: its start, or the day on which it is given. */
  LocalDate workFrom(LocalDate assignedOn) {
    return start.filter(assignedOn::isBefore).orElse(assignedOn);
  }
}
