package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportFigures.Point;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** What a figure is measured against: the task's own fields, and what was confirmed before. */
@Dependent
class FigureReader {
  private final ReportRepository reports;
  private final AssignmentCatalogue assignments;
  private final TaskCatalogue tasks;

  @Inject
  FigureReader(ReportRepository reports, AssignmentCatalogue assignments, TaskCatalogue tasks) {
    this.reports = reports;
    this.assignments = assignments;
    this.tasks = tasks;
  }

  /** For a report that is still to be written. */
  ReportFigures before(Owed owed) {
    return before(owed.part().assignment(), owed.part().task(), owed.period().from());
  }

  /** For one that is written. */
  ReportFigures before(ProgressReport report) {
    return before(report.assignment(), report.task(), report.periodFrom());
  }

  /** Of the body, and of the one after which it goes on with the task; the latest first. */
  private Stream<ProgressReport> confirmed(AssignmentId assignment) {
    return Stream.concat(
        reports.on(assignment).stream()
            .map(ReportEntry::shown)
            .filter(report -> report.state() == ReportState.CONFIRMED),
        assignments.predecessor(assignment).stream().flatMap(this::confirmed));
  }

  private ReportFigures before(AssignmentId assignment, TaskCode task, LocalDate from) {
    List<ProgressReport> confirmed =
        confirmed(assignment).filter(report -> report.periodFrom().isBefore(from)).toList();
    Optional<TaskContent> content = tasks.latest().flatMap(edition -> tasks.find(edition, task));
    return new ReportFigures(
        text(content, TaskField.INDICATOR),
        text(content, TaskField.UNIT),
        amount(content, TaskField.BASELINE),
        amount(content, TaskField.TARGET),
        confirmed.stream().flatMap(report -> report.content().value().stream()).findFirst(),
        confirmed.stream().findFirst().map(report -> report.content().narrative()).orElse(""),
        series(confirmed));
  }

  private static List<Point> series(List<ProgressReport> newestFirst) {
    return newestFirst.stream()
        .filter(report -> report.content().value().isPresent())
        .map(report -> new Point(report.periodUntil(), report.content().value().orElseThrow()))
        .sorted((one, other) -> one.until().compareTo(other.until()))
        .toList();
  }

  private static LocalizedText text(Optional<TaskContent> content, TaskField field) {
    return content.map(task -> task.get(field).text()).orElse(LocalizedText.EMPTY);
  }

  private static Optional<BigDecimal> amount(Optional<TaskContent> content, TaskField field) {
    return content
        .map(task -> task.get(field).vi())
        .filter(value -> !value.isEmpty())
        .map(BigDecimal::new);
  }
}
