package org.gcmplan.progress.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentCatalogue;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.Milestones;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.TaskStatus;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/** Assignments written by hand; notes which dates reports set. */
class AssignmentsInMemory implements AssignmentCatalogue, Milestones {
  private final List<Assignment> given = new ArrayList<>();
  private final Map<AssignmentId, AssignmentId> predecessors = new HashMap<>();
  private final List<String> dates = new ArrayList<>();

  OccurrenceId give(BodyId body, TaskCode task, BodyId by, TaskPart part) {
    return give(body, task, by, part, Acknowledgement.ACCEPTED, TaskStatus.IN_TIME);
  }

  OccurrenceId give(
      BodyId body,
      TaskCode task,
      BodyId by,
      TaskPart part,
      Acknowledgement answer,
      TaskStatus status) {
    OccurrenceId occurrence = new OccurrenceId(new UUID(7, given.size() + 1));
    StatusDates none =
        new StatusDates(
            Optional.of(LocalDate.of(2026, 12, 31)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    LocalDate from = LocalDate.of(2026, 1, 1);
    given.add(
        new Assignment(
            new AssignmentId(new UUID(6, given.size() + 1)),
            task,
            body,
            part,
            by,
            from,
            answer,
            Optional.empty(),
            Optional.empty(),
            List.of(
                new Occurrence(
                    occurrence, from, Optional.empty(), Optional.empty(), none, status))));
    return occurrence;
  }

  OccurrenceId pass(Assignment former, BodyId successor) {
    OccurrenceId next = give(successor, former.task(), former.assignedBy(), former.part());
    predecessors.put(only(next).id(), former.id());
    return next;
  }

  List<String> dates() {
    return List.copyOf(dates);
  }

  Assignment only(OccurrenceId occurrence) {
    return withOccurrence(occurrence, LocalDate.MAX).orElseThrow();
  }

  @Override
  public Optional<Assignment> find(AssignmentId id, LocalDate day) {
    return given.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public Optional<AssignmentId> predecessor(AssignmentId id) {
    return Optional.ofNullable(predecessors.get(id));
  }

  @Override
  public Optional<Assignment> withOccurrence(OccurrenceId id, LocalDate day) {
    return given.stream().filter(each -> each.current().id().equals(id)).findFirst();
  }

  @Override
  public List<Assignment> of(BodyId body, LocalDate day) {
    return given.stream().filter(each -> each.body().equals(body)).toList();
  }

  @Override
  public List<Assignment> of(TaskCode task, LocalDate day) {
    return given.stream().filter(each -> each.task().equals(task)).toList();
  }

  @Override
  public List<AssignmentRow> rows(LocalDate day) {
    return given.stream()
        .map(
            each ->
                new AssignmentRow(
                    each.id(),
                    each.current().id(),
                    each.task(),
                    each.body(),
                    each.part(),
                    each.current().from(),
                    each.current().dates(),
                    each.current().status()))
        .toList();
  }

  @Override
  public void reported(
      Actor by, OccurrenceId occurrence, LocalDate reportedOn, Optional<LocalDate> completedOn) {
    String done = completedOn.map(day -> ", done " + day).orElse("");
    dates.add(only(occurrence).task() + " reported " + reportedOn + done);
  }

  @Override
  public void confirmed(Actor by, OccurrenceId occurrence, LocalDate day) {
    dates.add(only(occurrence).task() + " confirmed " + day);
  }

  @Override
  public void sentBack(Actor by, OccurrenceId occurrence, LocalDate day) {
    dates.add(only(occurrence).task() + " sent back " + day);
  }
}
