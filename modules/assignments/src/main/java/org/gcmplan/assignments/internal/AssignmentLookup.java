package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.internal.AssignmentReads.Line;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

@ApplicationScoped
@Transactional
class AssignmentLookup implements AssignmentCatalogue {
  private final AssignmentReads reads;
  private final AssignmentRepository assignments;

  @Inject
  AssignmentLookup(AssignmentReads reads, AssignmentRepository assignments) {
    this.reads = reads;
    this.assignments = assignments;
  }

  @Override
  public Optional<Assignment> find(AssignmentId id, LocalDate day) {
    return shown(reads.ofAssignment(id.value(), day), day).stream().findFirst();
  }

  @Override
  public Optional<Assignment> withOccurrence(OccurrenceId id, LocalDate day) {
    return Optional.ofNullable(assignments.entities.find(OccurrenceEntry.class, id.value()))
        .flatMap(known -> find(new AssignmentId(known.assignment()), day));
  }

  @Override
  public Optional<AssignmentId> predecessor(AssignmentId id) {
    AssignmentEntry next = assignments.get(id);
    List<AssignmentEntry> former =
        assignments.passedTo(next).stream()
            .filter(each -> each.part() == next.part())
            .filter(each -> each.endedOn().filter(next.assignedOn()::isAfter).isPresent())
            .toList();
    return former.size() == 1
        ? Optional.of(new AssignmentId(former.get(0).id()))
        : Optional.empty();
  }

  @Override
  public List<Assignment> of(BodyId body, LocalDate day) {
    return shown(reads.ofBody(body, day), day).stream()
        .sorted(Comparator.comparing(Assignment::task))
        .toList();
  }

  @Override
  public List<Assignment> of(TaskCode task, LocalDate day) {
    return shown(reads.ofTask(task, day), day).stream()
        .sorted(Comparator.comparing(Assignment::part))
        .toList();
  }

  @Override
  public List<AssignmentRow> rows(LocalDate day) {
    return reads.rows(day);
  }

  @Override
  public Set<BodyId> withCompletions(LocalDate day) {
    return reads.withCompletions(day);
  }

  private List<Assignment> shown(List<Line> lines, LocalDate day) {
    Map<String, BodyId> leads = reads.leads(day);
    Map<UUID, List<Line>> byAssignment = new LinkedHashMap<>();
    lines.forEach(
        line ->
            byAssignment
                .computeIfAbsent(line.assignment().id(), id -> new ArrayList<>())
                .add(line));
    Map<UUID, Acknowledgement> answered = reads.acknowledged(byAssignment.keySet(), day);
    return byAssignment.values().stream().map(each -> shown(each, leads, answered, day)).toList();
  }

  private static Assignment shown(
      List<Line> lines,
      Map<String, BodyId> leads,
      Map<UUID, Acknowledgement> answered,
      LocalDate day) {
    AssignmentEntry entry = lines.get(0).assignment();
    boolean ended = entry.endedOn().filter(day::isAfter).isPresent();
    List<Occurrence> occurrences =
        lines.stream().map(line -> line.occurrence().shown(line.known().dates(), day)).toList();
    return new Assignment(
        new AssignmentId(entry.id()),
        entry.task(),
        entry.body(),
        entry.part(),
        assigner(entry, leads),
        entry.assignedOn(),
        answered.getOrDefault(entry.id(), Acknowledgement.AWAITED),
        entry.endedOn().filter(last -> ended),
        entry.passedTo().filter(successor -> ended),
        occurrences);
  }

  // The lead of that day confirms, also where the task has got another lead since it was given.
  private static BodyId assigner(AssignmentEntry entry, Map<String, BodyId> leads) {
    return entry.part() == TaskPart.LEAD
        ? entry.assignedBy()
        : leads.getOrDefault(entry.task().value(), entry.assignedBy());
  }
}
