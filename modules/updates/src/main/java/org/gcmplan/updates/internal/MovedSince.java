package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.MovedChange;
import org.gcmplan.updates.MovedChange.Movement;
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
    return changesOf(content).stream()
        .map(
            moved ->
                new Problem(
                    ChangeField.after(moved.number()),
                    "updates.movedSince",
                    moved.change().task(),
                    newest))
        .toList();
  }

  /** The changes that have moved, each with how; who moved them is left open. */
  List<MovedChange> changesOf(Content content) {
    EditionNumber newest = plan.newestNumber();
    return content.base().equals(newest)
        ? List.of()
        : between(content.changes(), plan.in(content.base()), plan.in(newest));
  }

  private static List<MovedChange> between(
      List<Change> changes, EditionContent base, EditionContent newest) {
    return changes.stream()
        .flatMap(
            change ->
                movement(change, base, newest).stream()
                    .map(how -> new MovedChange(change, theirs(change, newest), how, List.of())))
        .toList();
  }

  private static Optional<Movement> movement(
      Change change, EditionContent base, EditionContent newest) {
    Optional<TaskContent> stood = base.find(change.task());
    Optional<TaskContent> stands = newest.find(change.task());
    if (stands.isEmpty()) {
      return stood.map(
          gone ->
              change.operation() == Operation.ABOLISH ? Movement.DONE_ALREADY : Movement.TASK_GONE);
    }
    if (stood.isEmpty()) {
      return Optional.of(Movement.NUMBER_TAKEN);
    }
    return change.operation() == Operation.ABOLISH
        ? stood.filter(before -> !before.equals(stands.get())).map(moved -> Movement.REWORDED)
        : movement(change, theirs(change, newest));
  }

  private static Optional<Movement> movement(Change change, FieldValue theirs) {
    if (change.field().isEmpty() || theirs.equals(change.before())) {
      return Optional.empty();
    }
    return Optional.of(theirs.equals(change.after()) ? Movement.DONE_ALREADY : Movement.REWORDED);
  }

  private static FieldValue theirs(Change change, EditionContent newest) {
    return change.field().map(field -> newest.value(change.task(), field)).orElse(FieldValue.EMPTY);
  }
}
