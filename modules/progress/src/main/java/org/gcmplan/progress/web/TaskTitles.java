package org.gcmplan.progress.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** What tasks are called today, each asked for once a request. */
@RequestScoped
public class TaskTitles {
  @Inject TaskCatalogue tasks;

  private final Map<TaskCode, LocalizedText> known = new HashMap<>();
  private Optional<EditionNumber> latest = Optional.empty();

  @PostConstruct
  void findEdition() {
    latest = tasks.latest();
  }

  LocalizedText of(TaskCode task) {
    return known.computeIfAbsent(task, this::read);
  }

  /** Its number where it stands in the plan no more. */
  private LocalizedText read(TaskCode task) {
    return latest
        .flatMap(edition -> tasks.find(edition, task))
        .map(TaskContent::title)
        .orElseGet(() -> new LocalizedText(task.value(), task.value()));
  }
}
