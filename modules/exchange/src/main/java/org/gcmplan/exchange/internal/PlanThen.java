package org.gcmplan.exchange.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** The tasks as they read in one edition, and the day from which it was in force. */
record PlanThen(EditionNumber edition, LocalDate day, Map<TaskCode, TaskContent> tasks) {

  Optional<TaskContent> find(TaskCode code) {
    return Optional.ofNullable(tasks.get(code));
  }

  FieldValue value(TaskCode code, TaskField field) {
    return find(code).map(task -> task.get(field)).orElse(FieldValue.EMPTY);
  }
}
