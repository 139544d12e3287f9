package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;
import org.gcmplan.tasks.TaskCode;

@ApplicationScoped
@Transactional
class ReportReads implements ReportCatalogue {
  private final ReportRepository reports;
  private final OwedReports owing;
  private final FigureReader figures;

  @Inject
  ReportReads(ReportRepository reports, OwedReports owing, FigureReader figures) {
    this.reports = reports;
    this.owing = owing;
    this.figures = figures;
  }

  @Override
  public Optional<ProgressReport> find(Actor reader, ReportId id) {
    return reports
        .find(id)
        .filter(report -> ReportSight.sees(reader, report))
        .map(ReportEntry::shown);
  }

  @Override
  public List<ProgressReport> ofTask(Actor reader, TaskCode task) {
    return seen(reader, reports.on(task));
  }

  @Override
  public List<ProgressReport> ofBody(Actor reader, BodyId body) {
    return seen(reader, reports.of(body));
  }

  @Override
  public ReportFigures figures(Actor reader, DutyId duty, OccurrenceId occurrence) {
    Owed owed = owing.under(duty, occurrence);
    if (!ReportSight.sees(reader, owed.duty())) {
      throw new NotFound("reporting duty", duty);
    }
    return figures.before(owed);
  }

  @Override
  public ReportFigures figures(Actor reader, ReportId id) {
    return find(reader, id)
        .map(figures::before)
        .orElseThrow(() -> new NotFound("progress report", id));
  }

  private static List<ProgressReport> seen(Actor reader, List<ReportEntry> entries) {
    return entries.stream()
        .filter(report -> ReportSight.sees(reader, report))
        .map(ReportEntry::shown)
        .toList();
  }
}
