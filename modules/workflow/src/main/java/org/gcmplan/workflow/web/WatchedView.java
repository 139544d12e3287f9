package org.gcmplan.workflow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.notifications.Watch;
import org.gcmplan.notifications.Watches;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** The tasks that the person watches. */
@Named
@RequestScoped
public class WatchedView {
  @Inject Watches watches;
  @Inject TaskCatalogue tasks;
  @Inject CurrentActor actor;

  public List<Watch> getTasks() {
    return watches.of(actor.get()).stream()
        .filter(watch -> watch.subject().kind().equals("task"))
        .toList();
  }

  /** The title in the plan as it is now; empty for a task that no longer stands in it. */
  public LocalizedText title(Watch watch) {
    String code = watch.subject().id();
    return tasks
        .latest()
        .filter(edition -> TaskCode.isCode(code))
        .flatMap(edition -> tasks.find(edition, new TaskCode(code)))
        .map(TaskContent::title)
        .orElse(LocalizedText.EMPTY);
  }
}
