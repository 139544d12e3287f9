package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.coverage.Coverage;
import org.gcmplan.coverage.CoverageCount;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.PlanFrameCatalogue;
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
  private static final int LONGEST_OVERDUE = 15;

  private final WorkReading reading;
  private final UpdateReading updates;
  private final Coverage coverage;
  private final PlanFrameCatalogue frame;
  private final Names names;
  private final OnePage onePage;

  @Inject
  DashboardService(
      WorkReading reading,
      UpdateReading updates,
      Coverage coverage,
      PlanFrameCatalogue frame,
      Names names,
      OnePage onePage) {
    this.reading = reading;
    this.updates = updates;
    this.coverage = coverage;
    this.frame = frame;
    this.names = names;
    this.onePage = onePage;
  }

  @Override
  public Overview overview(Actor reader, Lens lens) {
    LocalDate before = quarterBefore(lens.day());
    Work now = reading.of(lens);
    Work then = reading.of(lens.then(before));
    List<Told> told = updates.updates(reader, now);
    Function<BodyId, LocalizedText> called = names.on(lens.day());
    Progress progress = new Progress(now);
    List<AssignmentRow> overdue = now.overdue();
    List<CoverageRow> localities = coverage.ofLocalities(lens.day());
    return new Overview(
        lens,
        reading.edition(lens.day()),
        CoverageCount.of(localities),
        CoverageCount.of(coverage.ofAgencies(lens.day())).covered(),
        units(localities, lens, before),
        new Trend(Work.tally(now.onTrack()), Work.tally(then.onTrack()), before),
        new Trend(reports(now), reports(then), before),
        new Trend(
            waiting(told, lens), waiting(told, lens.then(weekBefore(lens))), weekBefore(lens)),
        UnitFigures.shares(names.localities(lens.day()), anyBody(now)),
        progress.of(frame.objectives()),
        progress.months(),
        progress.confirmed(called),
        progress.received(called),
        new FigureRows(now, called)
            .overdue(overdue.subList(0, Math.min(LONGEST_OVERDUE, overdue.size()))),
        overdue.size(),
        updates.on(told, lens).stages(),
        frame.plan().map(plan -> progress.by(frame.focusAreas(), plan)).orElse(List.of()));
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

  private static Tally reports(Work work) {
    List<AssignmentRow> due = work.reportsDue();
    return new Tally((int) due.stream().filter(Work::isReportedInTime).count(), due.size());
  }

  private Tally waiting(List<Told> told, Lens lens) {
    return UpdatesThen.tooLong(updates.underWay(told, lens));
  }

  private static Work anyBody(Work work) {
    Lens lens = work.lens();
    Lens anybody =
        new Lens(lens.day(), Optional.empty(), lens.objective(), lens.area(), lens.month());
    return new Work(anybody, work.rows(), work.tasks());
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
