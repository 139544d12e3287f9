package org.gcmplan.publication;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;

/** How one task differs between two editions. */
public record TaskDifference(TaskCode task, Kind kind, LocalizedText title, List<Field> fields) {
  public TaskDifference {
    fields = List.copyOf(fields);
  }

  /** What became of the task. */
  public enum Kind {
    ADDED,
    CHANGED,
    ABOLISHED
  }

  /** A field that differs, in words. */
  public record Field(TaskField field, LocalizedText before, LocalizedText after) {}
}
