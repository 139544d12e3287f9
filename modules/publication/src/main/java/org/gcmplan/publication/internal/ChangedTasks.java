package org.gcmplan.publication.internal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Operation;

/** What an update makes of the tasks of the newest edition. */
final class ChangedTasks {
  private final Map<TaskCode, TaskContent> standing = new TreeMap<>();
  private final Map<TaskCode, TaskContent> written = new LinkedHashMap<>();
  private final Set<TaskCode> abolished = new LinkedHashSet<>();

  private ChangedTasks(List<TaskContent> standing) {
    standing.forEach(task -> this.standing.put(task.code(), task));
  }

  static ChangedTasks of(List<TaskContent> standing, List<Change> changes) {
    ChangedTasks result = new ChangedTasks(standing);
    changes.forEach(result::apply);
    return result;
  }

  List<TaskContent> written() {
    return List.copyOf(written.values());
  }

  Set<TaskCode> abolished() {
    return Set.copyOf(abolished);
  }

  private void apply(Change change) {
    if (change.operation() == Operation.ABOLISH) {
      abolished.add(standing(change.task()).code());
      return;
    }
    TaskContent task =
        change.operation() == Operation.ADD ? added(change.task()) : amended(change.task());
    written.put(
        change.task(), change.field().map(field -> task.with(field, change.after())).orElse(task));
  }

  private TaskContent added(TaskCode code) {
    if (standing.containsKey(code)) {
      throw new BusinessRuleViolation("publication.taskStands", code);
    }
    return written.getOrDefault(code, new TaskContent(code, Map.of()));
  }

  private TaskContent amended(TaskCode code) {
    TaskContent begun = written.get(code);
    return begun == null ? standing(code) : begun;
  }

  private TaskContent standing(TaskCode code) {
    TaskContent task = standing.get(code);
    if (task == null) {
      throw new BusinessRuleViolation("publication.taskGone", code);
    }
    return task;
  }
}
