package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.coverage.CoverageCount;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.reporting.Dashboard;
import org.gcmplan.reporting.Figure;
import org.gcmplan.reporting.FigureRow;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.Overview;
import org.gcmplan.reporting.Tally;
import org.gcmplan.reporting.Trend;
import org.gcmplan.reporting.internal.UpdatesThen.Told;

@ApplicationScoped
@Transactional
class DashboardService implements Dashboard {
  private final WorkReading reading;
  private final UpdateReading updates;
  private final KeptCoverage coverage;
  private final KeptFigures figures;
  private final WorkCounting counting;
  private final Names names;
  private final OnePage onePage;

  @Inject
  DashboardService(
      WorkReading reading,
      UpdateReading updates,
      KeptCoverage coverage,
      KeptFigures figures,
      WorkCounting counting,
      Names names,
      OnePage onePage) {
    this.reading = reading;
    this.updates = updates;
    this.coverage = coverage;
    this.figures = figures;
    this.counting = counting;
    this.names = names;
    this.onePage = onePage;
  }

  @Override
  public Overview overview(Actor reader, Lens lens) {
    LocalDate before = quarterBefore(lens.day());
    List<Told> told = updates.updates(reader, reading.plan(lens));
    List<CoverageRow> localities = coverage.ofLocalities(lens.day());
    WorkFigures work = figures.of(lens, () -> counting.figures(lens, before));
    return new Overview(
        lens,
        reading.edition(lens.day()),
        CoverageCount.of(localities),
        CoverageCount.of(coverage.ofAgencies(lens.day())).covered(),
        units(localities, lens, before),
        work.tasks(),
        work.reports(),
        new Trend(
            waiting(told, lens), waiting(told, lens.then(weekBefore(lens))), weekBefore(lens)),
        work.units(),
        work.objectives(),
        work.months(),
        work.confirmed(),
        work.received(),
        work.overdue(),
        work.overdueInAll(),
        updates.on(told, lens).stages(),
        work.areas());
  }

  @Override
  public List<FigureRow> rows(Actor reader, Figure figure, Lens lens) {
    Work work = reading.of(lens);
    List<Told> told = updates.updates(reader, work);
    FigureRows rows = new FigureRows(work, names.on(lens.day(), bodies(work, told)));
    return switch (figure) {
      case UNITS -> rows.units(UnitFigures.within(coverage.ofLocalities(lens.day()), lens));
      case TASKS -> rows.judged(work.onTrack());
      case REPORTS -> rows.reports(work.reportsDue());
      case CHANGES -> rows.waiting(updates.underWay(told, lens));
      case LOCALITIES -> rows.judged(UnitFigures.of(names.localities(lens.day()), work));
      case WORK -> rows.work(Progress.counted(work));
      case RECEIVED -> rows.received(work.received());
      case CONFIRMED -> rows.confirmed(work.confirmed());
      case OVERDUE -> rows.overdue(work.overdue());
    };
  }

  private static Set<BodyId> bodies(Work work, List<Told> told) {
    return Stream.concat(
            work.rows().stream().map(AssignmentRow::body),
            told.stream().map(update -> update.row().draftedBy()))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public OfficialDocument onePage(Actor reader, Lens lens, Language language) {
    return onePage.write(overview(reader, lens), language);
  }

  private Trend units(List<CoverageRow> localities, Lens lens, LocalDate before) {
    return new Trend(
        UnitFigures.covered(UnitFigures.within(localities, lens)),
        UnitFigures.covered(UnitFigures.within(coverage.ofLocalities(before), lens)),
        before);
  }

  private Tally waiting(List<Told> told, Lens lens) {
    return UpdatesThen.tooLong(updates.underWay(told, lens));
  }

  /** The last day of the quarter before. */
  private static LocalDate quarterBefore(LocalDate day) {
    int month = (day.getMonthValue() - 1) / 3 * 3 + 1;
    return LocalDate.of(day.getYear(), month, 1).minusDays(1);
  }

  private static LocalDate weekBefore(Lens lens) {
    return lens.day().minusWeeks(1);
  }
}
