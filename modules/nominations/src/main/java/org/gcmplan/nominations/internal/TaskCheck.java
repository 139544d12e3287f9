package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.nominations.Doubt;
import org.gcmplan.nominations.DoubtKind;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.tasks.TaskCode;

/** Whether a task concerned that the nominee's body leads is overdue. */
@Dependent
class TaskCheck {
  private final AssignmentCatalogue assignments;

  @Inject
  TaskCheck(AssignmentCatalogue assignments) {
    this.assignments = assignments;
  }

  Stream<Doubt> of(CheckCase about) {
    return about.recipient().body().stream()
        .flatMap(
            body ->
                about.facts().tasks().stream()
                    .filter(task -> isOverdue(about, body, task))
                    .map(
                        task ->
                            Doubt.of(
                                DoubtKind.TASK_OVERDUE,
                                DoubtWeight.NOTE,
                                task.value(),
                                task.value())));
  }

  private boolean isOverdue(CheckCase about, BodyId body, TaskCode task) {
    return assignments.of(task, about.today()).stream()
        .filter(given -> given.part() == TaskPart.LEAD && given.body().equals(body))
        .anyMatch(given -> given.current().status() == TaskStatus.OVERDUE);
  }
}
