package org.gcmplan.publication.web;

import java.util.List;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.TaskDifference;

/**
 * What became of a task.
 *
 * @param edition the edition that brought it
 */
public record RedlinedTask(
    EditionRow edition, TaskDifference difference, List<RedlinedField> fields) {
  public RedlinedTask {
    fields = List.copyOf(fields);
  }
}
