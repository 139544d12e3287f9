package org.gcmplan.progress.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.RowsOnPage;
import org.gcmplan.progress.Evidence;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCode;

/** The reports on one task, for the page of the task. */
@Named
@RequestScoped
public class TaskReportsView {
  private static final int REPORTS = 20;
  private static final int FIGURES = 60;

  @Inject ReportCatalogue catalogue;
  @Inject ReportReading reading;
  @Inject CurrentActor actor;
  @Inject HttpServletRequest request;

  private final Map<String, List<ProgressReport>> known = new HashMap<>();

  /** A page of them, as the address asks. */
  public RowsOnPage<ProgressReport> page(String task) {
    return RowsOnPage.of(of(task), asked("reports"), REPORTS);
  }

  /** A page of the confirmed figures. */
  public RowsOnPage<ProgressReport> figures(String task) {
    return RowsOnPage.of(series(task), asked("figures"), FIGURES);
  }

  private String asked(String list) {
    return Optional.ofNullable(request.getParameter(list)).orElse("");
  }

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
  private List<ProgressReport> series(String task) {
    return of(task).stream()
        .filter(report -> report.state() == ReportState.CONFIRMED)
        .filter(report -> report.content().value().isPresent())
        .sorted((one, other) -> one.periodUntil().compareTo(other.periodUntil()))
        .toList();
  }
}
