package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskRules;

/**
 * Every touched task is sound afterwards. What was unsound before the update, such as a cooperating
 * body that has ended since, does not keep it from mending something else.
 */
@Dependent
class ResultRules {
  private final TaskRules taskRules;

  @Inject
  ResultRules(TaskRules taskRules) {
    this.taskRules = taskRules;
  }

  List<Problem> problemsOf(Outcome outcome, LocalDate today) {
    String formField = ChangeField.task(outcome.firstChange());
    List<Problem> before =
        outcome.before().map(task -> in(task, today, formField)).orElse(List.of());
    return outcome.after().map(task -> in(task, today, formField)).orElse(List.of()).stream()
        .filter(problem -> !before.contains(problem))
        .toList();
  }

  private List<Problem> in(TaskContent task, LocalDate today, String formField) {
    return taskRules.problemsOf(task, today, formField);
  }
}
