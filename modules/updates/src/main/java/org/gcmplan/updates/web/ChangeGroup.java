package org.gcmplan.updates.web;

import java.util.List;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.updates.Operation;

/** What a draft does to one task; nothing yet when the task has only been picked. */
public record ChangeGroup(TaskCode task, List<ChangeForm> changes) {
  public ChangeGroup {
    changes = List.copyOf(changes);
  }

  public boolean isAdding() {
    return has(Operation.ADD);
  }

  public boolean isAbolishing() {
    return has(Operation.ABOLISH);
  }

  public boolean isReplacing() {
    return has(Operation.REPLACE);
  }

  /** Whether further fields of the task can be changed, one by one. */
  public boolean isOpen() {
    return !isAdding() && !isAbolishing() && !isReplacing();
  }

  /** Whether nothing is asked yet for the field that the change is about. */
  boolean leavesOut(ChangeForm change) {
    return changes.stream().noneMatch(asked -> asked.field().equals(change.field()));
  }

  private boolean has(Operation operation) {
    return changes.stream().anyMatch(change -> change.operation() == operation);
  }
}
