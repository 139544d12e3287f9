package org.gcmplan.updates.internal;

import java.util.Map;
import java.util.Optional;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** What the plan says in one edition. */
record EditionContent(EditionNumber number, Map<TaskCode, TaskContent> tasks) {

  EditionContent {
    tasks = Map.copyOf(tasks);
  }

  Optional<TaskContent> find(TaskCode code) {
    return Optional.ofNullable(tasks.get(code));
  }

  /** The value of a field; empty where the task or the field is not there. */
  FieldValue value(TaskCode code, TaskField field) {
    return find(code).map(task -> task.get(field)).orElse(FieldValue.EMPTY);
  }
}
