package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** What a body has to report on, with what it has reported. */
@Dependent
class ReportLines {
  private final AssignmentCatalogue assignments;
  private final ReportCatalogue reports;
  private final TaskCatalogue tasks;
  private final PlanClock clock;

  @Inject
  ReportLines(
      AssignmentCatalogue assignments,
      ReportCatalogue reports,
      TaskCatalogue tasks,
      PlanClock clock) {
    this.assignments = assignments;
    this.reports = reports;
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Every occurrence of everything assigned to the body, by task, the latest first. */
  List<ReportLine> of(Actor reader, BodyId body) {
    List<ProgressReport> written = reports.ofBody(reader, body);
    Map<TaskCode, TaskContent> contents =
        tasks.latest().map(tasks::in).orElse(List.of()).stream()
            .collect(Collectors.toMap(TaskContent::code, Function.identity()));
    return assignments.of(body, clock.today()).stream()
        .filter(assignment -> assignment.endedOn().filter(this::isPast).isEmpty())
        .filter(assignment -> contents.containsKey(assignment.task()))
        .flatMap(assignment -> lines(assignment, contents.get(assignment.task()), written))
        .toList();
  }

  private boolean isPast(LocalDate day) {
    return day.isBefore(clock.today());
  }

  private static Stream<ReportLine> lines(
      Assignment assignment, TaskContent task, List<ProgressReport> written) {
    return assignment.occurrences().stream()
        .map(
            occurrence ->
                new ReportLine(
                    assignment.body(),
                    task,
                    occurrence,
                    isInRound(assignment, occurrence, latest(occurrence, written)),
                    latest(occurrence, written),
                    previous(assignment, occurrence, written)));
  }

  /** The period that runs; of earlier ones, what was begun and has to be finished. */
  private static boolean isInRound(
      Assignment assignment, Occurrence occurrence, Optional<ProgressReport> report) {
    if (occurrence.status().isCompleted() || occurrence.status() == TaskStatus.SUSPENDED) {
      return false;
    }
    boolean begun =
        report
            .map(ProgressReport::state)
            .filter(state -> state == ReportState.DRAFT || state == ReportState.SENT_BACK)
            .isPresent();
    return begun || assignment.current().equals(occurrence);
  }

  private static Optional<ProgressReport> latest(
      Occurrence occurrence, List<ProgressReport> written) {
    return written.stream()
        .filter(report -> report.occurrence().equals(occurrence.id()))
        .findFirst();
  }

  private static Optional<BigDecimal> previous(
      Assignment assignment, Occurrence occurrence, List<ProgressReport> written) {
    return written.stream()
        .filter(report -> report.assignment().equals(assignment.id()))
        .filter(report -> !report.occurrence().equals(occurrence.id()))
        .filter(report -> report.periodUntil().isBefore(occurrence.from()))
        .filter(report -> report.state() != ReportState.DRAFT)
        .flatMap(report -> report.content().value().stream())
        .findFirst();
  }
}
