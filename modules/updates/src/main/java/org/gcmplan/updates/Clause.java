package org.gcmplan.updates;

import java.util.Optional;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;

/**
 * A part of an update that a remark speaks of: one change, named by its task and field, for numbers
 * of changes move when a change is taken out.
 *
 * @param task the task, or empty for the update as a whole
 * @param field the field, or empty for the whole and for a task that is abolished
 */
public record Clause(Optional<TaskCode> task, Optional<TaskField> field) {

  /** The update as a whole. */
  public static final Clause WHOLE = new Clause(Optional.empty(), Optional.empty());

  public static Clause of(Change change) {
    return new Clause(Optional.of(change.task()), change.field());
  }

  public boolean isWhole() {
    return task.isEmpty();
  }

  /** Whether it is that very change, or the whole of which the change is part. */
  public boolean covers(Change change) {
    return isWhole() || equals(of(change));
  }

  @Override
  public String toString() {
    return task.map(TaskCode::value).orElse("") + field.map(each -> "/" + each).orElse("");
  }
}
