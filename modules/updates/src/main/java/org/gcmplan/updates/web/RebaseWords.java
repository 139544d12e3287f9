package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.gcmplan.kernel.Language;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.tasks.TaskWording;
import org.gcmplan.updates.UpdateId;

/** What the page that brings an update up says of the tasks it touches. */
@Named
@RequestScoped
public class RebaseWords {
  @Inject Reading reading;
  @Inject TaskWording tasks;

  /** The task in the edition that the update is made against. */
  public TaskContent task(UpdateId update, TaskCode task) {
    return reading.task(reading.view(update).row().base(), task);
  }

  /** What reads otherwise in the newest edition, in words. */
  public List<String> movedFields(UpdateId update, TaskCode task, Language language) {
    TaskContent before = task(update, task);
    TaskContent now = reading.task(reading.newest(), task);
    return Arrays.stream(TaskField.values())
        .filter(field -> !before.get(field).equals(now.get(field)))
        .map(field -> tasks.label(field, language))
        .toList();
  }
}
