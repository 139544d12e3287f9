package org.gcmplan.publication.web;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.publication.SealedTask;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.UpdateRow;

/**
 * A task as a line of the plan.
 *
 * @param open updates under way that touch it, as far as the reader may know
 */
public record PlanRow(SealedTask task, List<UpdateRow> open) {
  public PlanRow {
    open = List.copyOf(open);
  }

  public TaskCode code() {
    return task.content().code();
  }

  public LocalizedText title() {
    return task.words(TaskField.TITLE);
  }

  public LocalizedText product() {
    return task.words(TaskField.PRODUCT);
  }

  public LocalizedText lead() {
    return task.words(TaskField.LEAD);
  }

  /** By when, or how often; empty where the task says neither. */
  public LocalizedText due() {
    LocalizedText deadline = task.words(TaskField.DEADLINE);
    return deadline.isEmpty() ? task.words(TaskField.RECURRENCE) : deadline;
  }

  public int cooperating() {
    return task.content().get(TaskField.COOPERATING).parts().size();
  }
}
