package org.gcmplan.reporting.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.reporting.AreaLine;
import org.gcmplan.reporting.HeatLine;
import org.gcmplan.reporting.ObjectiveShare;
import org.gcmplan.reporting.Tally;

/** How far the work has come: by objective, by focus area and year, by body and month. */
final class Progress {
  private static final int BODIES = 12;

  private final Work work;
  private final List<AssignmentRow> rows;
  private final LocalDate day;

  Progress(Work work) {
    this.work = work;
    rows = counted(work);
    day = work.lens().day();
  }

  /** Everything that is to be carried out and not suspended. */
  static List<AssignmentRow> counted(Work work) {
    return work.answeredFor().filter(row -> row.status() != TaskStatus.SUSPENDED).toList();
  }

  /** Objectives that anything serves. */
  List<ObjectiveShare> of(List<Objective> objectives) {
    return objectives.stream()
        .filter(each -> work.lens().objective().filter(one -> one != each.number()).isEmpty())
        .map(this::share)
        .filter(share -> !share.done().isEmpty())
        .toList();
  }

  private ObjectiveShare share(Objective objective) {
    List<AssignmentRow> serving =
        rows.stream().filter(row -> work.serves(row.task(), objective.number())).toList();
    int done = (int) serving.stream().filter(row -> row.status().isCompleted()).count();
    int due = (int) serving.stream().filter(this::isToBeDone).count();
    return new ObjectiveShare(
        objective.number(),
        objective.title(),
        new Tally(done, serving.size()),
        new Tally(due, serving.size()));
  }

  /** Due by the day; what was completed before it was due counts too. */
  private boolean isToBeDone(AssignmentRow row) {
    return row.due().filter(due -> !due.isAfter(day)).isPresent();
  }

  List<AreaLine> by(List<FocusArea> areas, Plan plan) {
    return areas.stream()
        .filter(area -> rows.stream().anyMatch(row -> row.task().focusArea() == area.number()))
        .map(area -> new AreaLine(area.number(), area.name(), points(area, plan)))
        .toList();
  }

  private List<AreaLine.Point> points(FocusArea area, Plan plan) {
    List<AssignmentRow> within =
        rows.stream().filter(row -> row.task().focusArea() == area.number()).toList();
    return IntStream.rangeClosed(plan.periodFrom(), plan.periodTo())
        .mapToObj(year -> point(within, year))
        .toList();
  }

  private AreaLine.Point point(List<AssignmentRow> within, int year) {
    LocalDate end = LocalDate.of(year, 12, 31);
    long due =
        within.stream()
            .filter(row -> row.due().filter(last -> !last.isAfter(end)).isPresent())
            .count();
    long done =
        within.stream()
            .filter(row -> row.status().isCompleted())
            .filter(row -> row.completedOn().filter(last -> !last.isAfter(end)).isPresent())
            .count();
    return new AreaLine.Point(year, (int) due, (int) done, year > day.getYear());
  }

  List<YearMonth> months() {
    YearMonth last = YearMonth.from(day);
    return IntStream.range(0, Work.MONTHS)
        .mapToObj(place -> last.minusMonths(Work.MONTHS - 1L - place))
        .toList();
  }

  /** The bodies with most work confirmed, month by month. */
  List<HeatLine> confirmed(Function<BodyId, LocalizedText> names) {
    return heat(work.confirmed(), StatusDates::confirmedOn, names);
  }

  /** The bodies with most reports, month by month. */
  List<HeatLine> received(Function<BodyId, LocalizedText> names) {
    return heat(work.received(), StatusDates::firstReportedOn, names);
  }

  private List<HeatLine> heat(
      List<AssignmentRow> counted,
      Function<StatusDates, Optional<LocalDate>> dayOf,
      Function<BodyId, LocalizedText> names) {
    Map<BodyId, int[]> counts = new HashMap<>();
    YearMonth first = months().get(0);
    for (AssignmentRow row : counted) {
      LocalDate on = dayOf.apply(row.dates()).orElseThrow();
      long place = ChronoUnit.MONTHS.between(first, YearMonth.from(on));
      counts.computeIfAbsent(row.body(), body -> new int[Work.MONTHS])[(int) place]++;
    }
    return lines(counts, names);
  }

  private static List<HeatLine> lines(
      Map<BodyId, int[]> counts, Function<BodyId, LocalizedText> names) {
    // Only those shown are named: with communes there are thousands, and each name is a query.
    Comparator<Map.Entry<BodyId, int[]>> most =
        Comparator.comparing(entry -> -IntStream.of(entry.getValue()).sum());
    return counts.entrySet().stream()
        .sorted(most.thenComparing(entry -> entry.getKey().toString()))
        .limit(BODIES)
        .map(
            entry ->
                new HeatLine(
                    entry.getKey(),
                    names.apply(entry.getKey()),
                    IntStream.of(entry.getValue()).boxed().toList()))
        .sorted(Comparator.comparing(HeatLine::sum).reversed().thenComparing(l -> l.name().vi()))
        .toList();
  }
}
