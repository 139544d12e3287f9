package org.gcmplan.assignments.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** What tasks say in the newest edition, and how their statuses look. */
@Named
@RequestScoped
public class AssignedTasks {
  private static final Map<TaskStatus, String> TONES =
      Map.of(
          TaskStatus.NOT_STARTED, "mute",
          TaskStatus.IN_TIME, "info",
          TaskStatus.NO_DEADLINE, "info",
          TaskStatus.OVERDUE, "danger",
          TaskStatus.AWAITING_CONFIRMATION, "wait",
          TaskStatus.SENT_BACK, "warn",
          TaskStatus.SUSPENDED, "mute",
          TaskStatus.COMPLETED_ON_TIME, "ok",
          TaskStatus.COMPLETED_LATE, "ok",
          TaskStatus.COMPLETED_NO_DEADLINE, "ok");
  private static final Map<TaskStatus, String> ICONS =
      Map.of(
          TaskStatus.NOT_STARTED, "circle",
          TaskStatus.IN_TIME, "half",
          TaskStatus.NO_DEADLINE, "half",
          TaskStatus.OVERDUE, "warn",
          TaskStatus.AWAITING_CONFIRMATION, "hourglass",
          TaskStatus.SENT_BACK, "back",
          TaskStatus.SUSPENDED, "pause",
          TaskStatus.COMPLETED_LATE, "clock");

  @Inject TaskCatalogue tasks;
  private Map<TaskCode, TaskContent> newest = Map.of();

  @PostConstruct
  void read() {
    newest =
        tasks
            .latest()
            .map(tasks::in)
            .map(
                all ->
                    all.stream().collect(Collectors.toMap(TaskContent::code, Function.identity())))
            .orElse(Map.of());
  }

  public Optional<TaskContent> find(TaskCode task) {
    return Optional.ofNullable(newest.get(task));
  }

  /** Empty for one that was abolished. */
  public LocalizedText title(TaskCode task) {
    return find(task).map(TaskContent::title).orElse(LocalizedText.EMPTY);
  }

  public String tone(TaskStatus status) {
    return TONES.get(status);
  }

  public String icon(TaskStatus status) {
    return ICONS.getOrDefault(status, "check-circle");
  }
}
