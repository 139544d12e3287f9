package org.gcmplan.tasks.internal;

import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** Whether the fields of a task fit together, as far as each is sound by itself. */
final class WholeTask {
  private WholeTask() {}

  static void check(TaskContent task, Complaints complaints) {
    if (complaints.areNoneOf(TaskField.FOCUS_AREA)) {
      checkNumber(task, complaints);
    }
    if (complaints.areNoneOf(TaskField.START, TaskField.DEADLINE, TaskField.RECURRENCE)) {
      checkTime(task, complaints);
    }
    if (complaints.areNoneOf(TaskField.SCOPE, TaskField.LOCALITIES)) {
      checkLocalities(task, complaints);
    }
  }

  private static void checkNumber(TaskContent task, Complaints complaints) {
    if (task.code().focusArea() != Integer.parseInt(task.get(TaskField.FOCUS_AREA).vi())) {
      complaints.add(TaskField.FOCUS_AREA, "numberOutsideFocusArea", task.code().value());
    }
  }

  private static void checkLocalities(TaskContent task, Complaints complaints) {
    if (task.scope() == Scope.SELECTED_LOCALITIES && task.localities().isEmpty()) {
      complaints.add(TaskField.LOCALITIES, "localitiesMissing");
    }
  }

  private static void checkTime(TaskContent task, Complaints complaints) {
    boolean recurs = task.recurrence() != Recurrence.NONE;
    if (task.deadline().isEmpty() && !recurs) {
      complaints.add(TaskField.DEADLINE, "deadlineOrRecurrence");
    }
    if (task.deadline().isPresent() && recurs) {
      complaints.add(TaskField.DEADLINE, "deadlineAndRecurrence");
    }
    FieldValue start = task.get(TaskField.START);
    task.deadline()
        .filter(deadline -> !start.isEmpty() && deadline.toString().compareTo(start.vi()) < 0)
        .ifPresent(deadline -> complaints.add(TaskField.DEADLINE, "deadlineBeforeStart", deadline));
  }
}
