package org.gcmplan.reporting.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.coverage.CoverageRow;
import org.gcmplan.coverage.OwnPlan;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.reporting.FigureRow;
import org.gcmplan.reporting.internal.UpdatesThen.Waiting;
import org.gcmplan.tasks.TaskContent;

/** Writes down what a figure counts. */
record FigureRows(Work work, Function<BodyId, LocalizedText> names) {

  List<FigureRow> judged(List<Judged> all) {
    return all.stream()
        .map(each -> row(each.row(), each.row().completedOn(), each.onTrack()))
        .sorted(Comparator.comparing(FigureRow::good).thenComparing(FigureRow::reference))
        .toList();
  }

  List<FigureRow> reports(List<AssignmentRow> all) {
    return all.stream()
        .map(row -> row(row, row.dates().firstReportedOn(), Work.isReportedInTime(row)))
        .sorted(Comparator.comparing(FigureRow::good).thenComparing(FigureRow::reference))
        .toList();
  }

  List<FigureRow> work(List<AssignmentRow> all) {
    return all.stream()
        .map(row -> row(row, row.completedOn(), row.status().isCompleted()))
        .sorted(Comparator.comparing(FigureRow::reference))
        .toList();
  }

  List<FigureRow> confirmed(List<AssignmentRow> all) {
    return all.stream().map(row -> row(row, row.dates().confirmedOn(), true)).toList();
  }

  List<FigureRow> received(List<AssignmentRow> all) {
    return all.stream().map(row -> row(row, row.dates().firstReportedOn(), true)).toList();
  }

  List<FigureRow> overdue(List<AssignmentRow> all) {
    return all.stream().map(row -> row(row, row.dates().firstReportedOn(), false)).toList();
  }

  List<FigureRow> units(List<CoverageRow> all) {
    return all.stream().map(FigureRows::unit).toList();
  }

  List<FigureRow> waiting(List<Waiting> all) {
    return all.stream().map(this::waiting).toList();
  }

  private FigureRow row(AssignmentRow row, Optional<LocalDate> day, boolean good) {
    TaskContent content = work.tasks().get(row.task());
    return new FigureRow(
        row.task().value(),
        "/assignments/task.xhtml?task=" + row.task() + "&body=" + row.body(),
        content == null ? LocalizedText.EMPTY : content.title(),
        row.body(),
        name(row.body()),
        row.due(),
        day,
        row.status().name(),
        good);
  }

  private static FigureRow unit(CoverageRow row) {
    String numbers = row.plans().stream().map(OwnPlan::number).collect(Collectors.joining("; "));
    return new FigureRow(
        numbers,
        row.plans().isEmpty() ? "" : "/coverage/plan.xhtml?id=" + row.plans().get(0).id(),
        row.name(),
        row.body(),
        row.name(),
        Optional.empty(),
        row.plans().stream().map(OwnPlan::issuedOn).findFirst(),
        row.kind().name(),
        row.covered());
  }

  private FigureRow waiting(Waiting each) {
    return new FigureRow(
        each.row().reference(),
        "/updates/decision.xhtml?update=" + each.row().id(),
        each.row().title(),
        each.row().draftedBy(),
        name(each.row().draftedBy()),
        each.row().deadline(),
        Optional.of(each.since()),
        each.stage().name(),
        each.tooLong());
  }

  private LocalizedText name(BodyId body) {
    return names.apply(body);
  }
}
