package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.EvidenceFiles;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCode;

/** The reports on one task, for the page of the task. */
@Named
@RequestScoped
public class TaskReportsView {
  @Inject ReportCatalogue catalogue;
  @Inject EvidenceFiles files;
  @Inject CurrentActor actor;

  public List<ProgressReport> of(String task) {
    return TaskCode.isCode(task) ? catalogue.ofTask(actor.get(), new TaskCode(task)) : List.of();
  }

  public List<Evidence> evidence(ProgressReport report) {
    return files.of(actor.get(), report.id());
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
