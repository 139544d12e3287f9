package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCode;

/** The reports on one task, for the page of the task. */
@Named
@RequestScoped
public class TaskReportsView {
  @Inject ReportCatalogue catalogue;
  @Inject ReportReading reading;
  @Inject CurrentActor actor;

  private final Map<String, List<ProgressReport>> known = new HashMap<>();

  public List<ProgressReport> of(String task) {
    return TaskCode.isCode(task) ? known.computeIfAbsent(task, this::read) : List.of();
  }

  private List<ProgressReport> read(String task) {
    return catalogue.ofTask(actor.get(), new TaskCode(task));
  }

  public List<Evidence> evidence(ProgressReport report) {
    return reading.evidence(report.id());
  }

  /** Confirmed figures, the oldest first. */
  public List<ProgressReport> series(String task) {
    return of(task).stream()
        .filter(report -> report.state() == ReportState.CONFIRMED)
        .filter(report -> report.content().value().isPresent())
        .sorted((one, other) -> one.periodUntil().compareTo(other.periodUntil()))
        .toList();
  }
}
