package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskCode;

/**
 * The words by which an update is found.
 *
 * @param tasks what it changes
 */
public record UpdateText(UpdateRow row, LocalizedText reason, List<TaskCode> tasks) {
  public UpdateText {
    tasks = List.copyOf(tasks);
  }
}
