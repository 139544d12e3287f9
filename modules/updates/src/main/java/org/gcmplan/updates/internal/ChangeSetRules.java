package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;

/**
 * Changes fit together and fit the plan: tasks that are there, each field once, no task half gone.
 */
final class ChangeSetRules {
  private final List<Change> changes;
  private final EditionContent plan;

  private ChangeSetRules(List<Change> changes, EditionContent plan) {
    this.changes = changes;
    this.plan = plan;
  }

  static List<Problem> problemsOf(List<Change> changes, EditionContent plan) {
    return changes.isEmpty()
        ? List.of(new Problem("changes", "updates.noChange"))
        : new ChangeSetRules(changes, plan).problems();
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Change change : changes) {
      if (!seen.add(List.of(change.task(), change.field()))) {
        problems.add(onValue(change, "updates.fieldChangedTwice"));
      }
      if (seen.add(change.task()) && plan.find(change.task()).isPresent() == adds(change)) {
        problems.add(onTask(change, adds(change) ? "updates.taskExists" : "updates.unknownTask"));
      }
      if (!abolishes(change) && isAbolished(change.task())) {
        problems.add(onTask(change, "updates.abolishedTaskChanged"));
      }
    }
    return problems;
  }

  private boolean isAbolished(TaskCode task) {
    return changes.stream().anyMatch(change -> abolishes(change) && change.task().equals(task));
  }

  private static boolean adds(Change change) {
    return change.operation() == Operation.ADD;
  }

  private static boolean abolishes(Change change) {
    return change.operation() == Operation.ABOLISH;
  }

  private static Problem onTask(Change change, String key) {
    return new Problem(ChangeField.task(change.number()), key, change.task());
  }

  private static Problem onValue(Change change, String key) {
    return new Problem(ChangeField.after(change.number()), key, change.task());
  }
}
