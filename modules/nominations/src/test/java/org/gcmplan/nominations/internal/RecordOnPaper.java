package org.gcmplan.nominations.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportCatalogue;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportId;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** Assignments, tasks and reports as far as nominations look at them. */
final class RecordOnPaper implements AssignmentCatalogue, TaskCatalogue, ReportCatalogue {
  private static final Set<String> OF_LABOUR = Set.of("2.06", "4.02", "1.03", "3.02", "5.02");
  final List<AssignmentRow> rows = new ArrayList<>();
  final List<ProgressReport> reports = new ArrayList<>();

  @Override
  public Optional<Assignment> find(AssignmentId id, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public Optional<Assignment> withOccurrence(OccurrenceId id, LocalDate day) {
    return Optional.empty();
  }

  @Override
  public List<Assignment> of(BodyId body, LocalDate day) {
    return List.of();
  }

  @Override
  public Optional<AssignmentId> predecessor(AssignmentId id) {
    return Optional.empty();
  }

  /** The Ministry of Labour led some tasks until it ended, Home Affairs since. */
  @Override
  public List<Assignment> of(TaskCode task, LocalDate day) {
    if (!OF_LABOUR.contains(task.value())) {
      return List.of();
    }
    boolean before = !day.isAfter(BodiesOnPaper.LABOUR_ENDED);
    BodyId lead = before ? BodiesOnPaper.LABOUR : BodiesOnPaper.HOME;
    StatusDates dates =
        new StatusDates(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Occurrence once =
        new Occurrence(
            new OccurrenceId(UUID.randomUUID()),
            LocalDate.of(2020, 3, 20),
            Optional.empty(),
            Optional.empty(),
            dates,
            TaskStatus.NO_DEADLINE);
    return List.of(
        new Assignment(
            new AssignmentId(UUID.randomUUID()),
            task,
            lead,
            TaskPart.LEAD,
            BodiesOnPaper.MOFA,
            LocalDate.of(2020, 3, 20),
            Acknowledgement.AWAITED,
            Optional.empty(),
            Optional.empty(),
            List.of(once)));
  }

  @Override
  public List<AssignmentRow> rows(LocalDate day) {
    return List.copyOf(rows);
  }

  @Override
  public Optional<EditionNumber> latest() {
    return Optional.empty();
  }

  @Override
  public List<TaskContent> in(EditionNumber edition) {
    return List.of();
  }

  @Override
  public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
    return Optional.empty();
  }

  @Override
  public Optional<ProgressReport> find(Actor reader, ReportId id) {
    return Optional.empty();
  }

  @Override
  public List<ProgressReport> ofTask(Actor reader, TaskCode task) {
    return List.of();
  }

  @Override
  public List<ProgressReport> ofBody(Actor reader, BodyId body) {
    return reports.stream().filter(report -> report.body().equals(body)).toList();
  }

  @Override
  public ReportFigures figures(Actor reader, DutyId duty, OccurrenceId occurrence) {
    throw new UnsupportedOperationException("Nobody measures anything here");
  }

  @Override
  public ReportFigures figures(Actor reader, ReportId report) {
    throw new UnsupportedOperationException("Nobody measures anything here");
  }

  /** A piece of work of a body, done or open. */
  AssignmentRow work(String task, BodyId body, LocalDate from, StatusDates dates) {
    AssignmentRow row =
        new AssignmentRow(
            new AssignmentId(UUID.randomUUID()),
            new OccurrenceId(UUID.randomUUID()),
            new TaskCode(task),
            body,
            TaskPart.LEAD,
            from,
            dates,
            dates.on(LocalDate.of(2025, 11, 1)));
    rows.add(row);
    return row;
  }
}
