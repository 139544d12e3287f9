package org.gcmplan.exchange;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskCode;

/**
 * What a file asks to be done to one task.
 *
 * @param row where in the file
 * @param fields the fields that differ; none when the task is to be abolished
 */
public record TaskImport(
    TaskCode task, int row, LocalizedText title, Kind kind, List<FieldImport> fields) {
  public TaskImport {
    fields = List.copyOf(fields);
  }

  /** What is asked for. */
  public enum Kind {
    ADDED,
    CHANGED,
    ABOLISHED
  }

  /** The name under which a choice about a field travels: {@code 3.11/DEADLINE}. */
  public String choice(FieldImport field) {
    return task + "/" + field.field();
  }
}
