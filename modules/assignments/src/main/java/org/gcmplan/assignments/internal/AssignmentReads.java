package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.AssignmentRow;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.tasks.TaskCode;

/** Reads as of a day, in one query each. */
@Dependent
class AssignmentReads {
  private static final String KNOWN =
      " from AssignmentEntry a, OccurrenceEntry o, KnownDates k"
          + " where o.assignmentId = a.id and k.occurrenceId = o.id and o.begins <= :day"
          + " and k.knownFrom <= :day and k.knownTo > :day";
  private static final String IN_FORCE = " and a.assignedOn <= :day and a.endedOn >= :day";
  private static final String LATEST_FIRST = " order by a.taskCode, o.begins desc";

  @PersistenceContext(unitName = "assignments")
  EntityManager entities;

  /** An assignment with one of its occurrences and what was known of that. */
  record Line(AssignmentEntry assignment, OccurrenceEntry occurrence, KnownDates known) {}

  /** An assignment, also one that has ended. */
  List<Line> ofAssignment(UUID id, LocalDate day) {
    return lines(" and a.id = :id", Map.of("id", id), day);
  }

  List<Line> ofBody(BodyId body, LocalDate day) {
    return lines(IN_FORCE + " and a.bodyId = :body", Map.of("body", body.id()), day);
  }

  List<Line> ofTask(TaskCode task, LocalDate day) {
    return lines(IN_FORCE + " and a.taskCode = :task", Map.of("task", task.value()), day);
  }

  /** Where each of them stood by the answers of that day; those without an answer are left out. */
  Map<UUID, Acknowledgement> acknowledged(Collection<UUID> assignments, LocalDate day) {
    Map<UUID, Acknowledgement> latest = new HashMap<>();
    if (assignments.isEmpty()) {
      return latest;
    }
    entities
        .createQuery(
            "select x from AnswerEntry x where x.assignmentId in :assignments"
                + " and x.givenOn <= :day order by x.turn",
            AnswerEntry.class)
        .setParameter("assignments", assignments)
        .setParameter("day", day)
        .getResultList()
        .forEach(answer -> latest.put(answer.assignment(), answer.standingOn(day)));
    return latest;
  }

  /** Who led which task on that day. */
  Map<String, BodyId> leads(LocalDate day) {
    Map<String, BodyId> leads = new HashMap<>();
    entities
        .createQuery(
            "select a.taskCode, a.bodyKind, a.bodyId from AssignmentEntry a"
                + " where a.assignedOn <= :day and a.endedOn >= :day and a.part = :lead",
            Object[].class)
        .setParameter("day", day)
        .setParameter("lead", TaskPart.LEAD)
        .getResultList()
        .forEach(row -> leads.put((String) row[0], body(row[1], row[2])));
    return leads;
  }

  List<AssignmentRow> rows(LocalDate day) {
    RowsOfDay rows = new RowsOfDay(day);
    return entities
        .createQuery(
            "select a.id, o.id, a.taskCode, a.bodyKind, a.bodyId, a.part, o.begins, k.due,"
                + " k.firstReportedOn, k.completedOn, k.confirmedOn, k.sentBackOn, k.suspendedOn"
                + KNOWN
                + IN_FORCE,
            Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .map(rows::row)
        .toList();
  }

  /** The rule of {@link StatusDates} for what is completed, counted in the database. */
  Set<BodyId> withCompletions(LocalDate day) {
    return entities
        .createQuery(
            "select distinct a.bodyKind, a.bodyId"
                + KNOWN
                + IN_FORCE
                + " and k.completedOn is not null and k.confirmedOn is not null"
                + " and k.suspendedOn is null",
            Object[].class)
        .setParameter("day", day)
        .getResultStream()
        .map(row -> body(row[0], row[1]))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Line> lines(String condition, Map<String, Object> values, LocalDate day) {
    TypedQuery<Object[]> query =
        entities.createQuery("select a, o, k" + KNOWN + condition + LATEST_FIRST, Object[].class);
    values.forEach(query::setParameter);
    return query.setParameter("day", day).getResultStream().map(AssignmentReads::line).toList();
  }

  private static Line line(Object[] row) {
    return new Line((AssignmentEntry) row[0], (OccurrenceEntry) row[1], (KnownDates) row[2]);
  }

  private static BodyId body(Object kind, Object id) {
    return new BodyId((BodyId.Kind) kind, (UUID) id);
  }
}
