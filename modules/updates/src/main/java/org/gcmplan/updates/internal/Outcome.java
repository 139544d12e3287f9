package org.gcmplan.updates.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;

/**
 * What a touched task says before and after an update.
 *
 * @param firstChange the number of the first change that touches it
 * @param before empty for a task that is added
 * @param after empty for a task that is abolished
 */
record Outcome(
    TaskCode task, int firstChange, Optional<TaskContent> before, Optional<TaskContent> after) {

  /** One outcome for each touched task, in the order in which they are touched. */
  static List<Outcome> of(List<Change> changes, EditionContent edition) {
    return changes.stream()
        .map(Change::task)
        .distinct()
        .map(task -> of(changes.stream().filter(touching(task)).toList(), edition.find(task)))
        .toList();
  }

  /** The task before and after, as far as it stands. */
  Stream<TaskContent> contents() {
    return Stream.of(before, after).flatMap(Optional::stream);
  }

  private static Outcome of(List<Change> changes, Optional<TaskContent> before) {
    Change first = changes.get(0);
    TaskContent start = before.orElseGet(() -> new TaskContent(first.task(), Map.of()));
    return new Outcome(first.task(), first.number(), before, applied(changes, start));
  }

  private static Optional<TaskContent> applied(List<Change> changes, TaskContent start) {
    if (changes.stream().anyMatch(change -> change.operation() == Operation.ABOLISH)) {
      return Optional.empty();
    }
    TaskContent result = start;
    for (Change change : changes) {
      if (change.field().isPresent()) {
        result = result.with(change.field().get(), change.after());
      }
    }
    return Optional.of(result);
  }

  private static Predicate<Change> touching(TaskCode task) {
    return change -> change.task().equals(task);
  }
}
