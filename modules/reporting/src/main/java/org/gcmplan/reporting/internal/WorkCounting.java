package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.reporting.Lens;
import org.gcmplan.reporting.Tally;
import org.gcmplan.reporting.Trend;

/** Counts the work that a lens shows. */
@Dependent
class WorkCounting {
  private static final int LONGEST_OVERDUE = 15;

  private final WorkReading reading;
  private final PlanFrameCatalogue frame;
  private final Names names;

  @Inject
  WorkCounting(WorkReading reading, PlanFrameCatalogue frame, Names names) {
    this.reading = reading;
    this.frame = frame;
    this.names = names;
  }

  /**
   * The figures.
   *
   * @param before the day that trends compare with
   */
  WorkFigures figures(Lens lens, LocalDate before) {
    Work now = reading.of(lens);
    Work then = reading.of(lens.then(before));
    Function<BodyId, LocalizedText> called = names.on(lens.day());
    Progress progress = new Progress(now);
    List<AssignmentRow> overdue = now.overdue();
    return new WorkFigures(
        new Trend(Work.tally(now.onTrack()), Work.tally(then.onTrack()), before),
        new Trend(reports(now), reports(then), before),
        UnitFigures.shares(names.localities(lens.day()), anyBody(now)),
        progress.of(frame.objectives()),
        progress.months(),
        progress.confirmed(called),
        progress.received(called),
        new FigureRows(now, called)
            .overdue(overdue.subList(0, Math.min(LONGEST_OVERDUE, overdue.size()))),
        overdue.size(),
        frame.plan().map(plan -> progress.by(frame.focusAreas(), plan)).orElse(List.of()));
  }

  private static Tally reports(Work work) {
    List<AssignmentRow> due = work.reportsDue();
    return new Tally((int) due.stream().filter(Work::isReportedInTime).count(), due.size());
  }

  private static Work anyBody(Work work) {
    Lens lens = work.lens();
    Lens anybody =
        new Lens(lens.day(), Optional.empty(), lens.objective(), lens.area(), lens.month());
    return new Work(anybody, work.rows(), work.tasks());
  }
}
