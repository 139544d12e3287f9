package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskRules;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;

/** Every change by itself: it fits its operation, changes something, and its value is sound. */
@Dependent
class ChangeRules {
  private static final Map<Operation, TaskField> FIELD_OF =
      Map.of(
          Operation.EXTEND_DEADLINE, TaskField.DEADLINE,
          Operation.MOVE_LEAD, TaskField.LEAD);

  private final TaskRules taskRules;

  @Inject
  ChangeRules(TaskRules taskRules) {
    this.taskRules = taskRules;
  }

  List<Problem> problemsOf(Change change, LocalDate today) {
    String formField = ChangeField.after(change.number());
    if (!hasItsField(change)) {
      return List.of(new Problem(formField, "updates.wrongField." + change.operation()));
    }
    return change
        .field()
        .map(field -> problemsOf(change, field, today, formField))
        .orElse(List.of());
  }

  private List<Problem> problemsOf(
      Change change, TaskField field, LocalDate today, String formField) {
    List<Problem> problems = new ArrayList<>();
    if (change.after().equals(change.before())) {
      problems.add(new Problem(formField, "updates.noEffect", change.task()));
    }
    if (!change.after().isEmpty()) {
      problems.addAll(taskRules.problemsOf(field, change.after(), today, formField));
    }
    if (field == TaskField.DEADLINE) {
      problems.addAll(DeadlineRules.problemsOf(change, today));
    }
    return problems;
  }

  /** Abolishing names no field, moving a deadline or a lead names its own, all others name one. */
  private static boolean hasItsField(Change change) {
    if (change.operation() == Operation.ABOLISH) {
      return change.field().isEmpty();
    }
    return Optional.ofNullable(FIELD_OF.get(change.operation()))
        .map(expected -> change.field().equals(Optional.of(expected)))
        .orElse(change.field().isPresent());
  }
}
