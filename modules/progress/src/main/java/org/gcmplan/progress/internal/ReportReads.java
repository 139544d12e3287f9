package org.gcmplan.progress.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
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
  private final AssignmentCatalogue assignments;
  private final PlanClock clock;

  @Inject
  ReportReads(
      ReportRepository reports,
      OwedReports owing,
      FigureReader figures,
      AssignmentCatalogue assignments,
      PlanClock clock) {
    this.reports = reports;
    this.owing = owing;
    this.figures = figures;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public Optional<ProgressReport> find(Actor reader, ReportId id) {
    return reports
        .find(id)
        .filter(report -> ReportSight.sees(reader, report))
        .map(ReportEntry::shown);
  }

  @Override
  public Optional<ProgressReport> latest(Actor reader, OccurrenceId occurrence) {
    return seen(reader, reports.on(occurrence)).stream().findFirst();
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
  public ReportFigures figures(Actor reader, OccurrenceId occurrence) {
    return owing
        .on(occurrence)
        .map(
            owed ->
                figures.before(owed.part().assignment(), owed.part().task(), owed.period().from()))
        .orElseGet(() -> outsideRounds(occurrence));
  }

  private ReportFigures outsideRounds(OccurrenceId occurrence) {
    Assignment given =
        assignments
            .withOccurrence(occurrence, clock.today())
            .orElseThrow(() -> new NotFound("occurrence", occurrence));
    return given.occurrences().stream()
        .filter(when -> when.id().equals(occurrence))
        .map(Occurrence::from)
        .map(from -> figures.before(given.id(), given.task(), from))
        .findFirst()
        .orElseThrow(() -> new NotFound("occurrence", occurrence));
  }

  private static List<ProgressReport> seen(Actor reader, List<ReportEntry> entries) {
    return entries.stream()
        .filter(report -> ReportSight.sees(reader, report))
        .map(ReportEntry::shown)
        .toList();
  }
}
