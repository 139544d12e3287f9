package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;

/** Finds what has moved in the plan since the edition that an update is made against. */
@Dependent
class MovedSince {
  private final PlanReader plan;

  @Inject
  MovedSince(PlanReader plan) {
    this.plan = plan;
  }

  List<Problem> problemsOf(Content content) {
    EditionNumber newest = plan.newestNumber();
    return content.base().equals(newest)
        ? List.of()
        : problemsOf(content.changes(), plan.in(content.base()), plan.in(newest));
  }

  private static List<Problem> problemsOf(
      List<Change> changes, EditionContent base, EditionContent newest) {
    return changes.stream()
        .filter(change -> hasMoved(change, base, newest))
        .map(
            change ->
                new Problem(
                    ChangeField.after(change.number()),
                    "updates.movedSince",
                    change.task(),
                    newest.number()))
        .toList();
  }

  private static boolean hasMoved(Change change, EditionContent base, EditionContent newest) {
    boolean stood = base.find(change.task()).isPresent();
    boolean stands = newest.find(change.task()).isPresent();
    if (change.operation() == Operation.ABOLISH) {
      return !base.find(change.task()).equals(newest.find(change.task()));
    }
    return stood != stands
        || change.field().filter(field -> hasMoved(change, field, newest)).isPresent();
  }

  private static boolean hasMoved(Change change, TaskField field, EditionContent newest) {
    return !newest.value(change.task(), field).equals(change.before());
  }
}
