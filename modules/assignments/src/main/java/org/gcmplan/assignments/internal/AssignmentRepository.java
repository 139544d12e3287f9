package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.tasks.TaskCode;

/** Assignments, their occurrences and dates, to be changed. */
@Dependent
class AssignmentRepository {
  @PersistenceContext(unitName = "assignments")
  EntityManager entities;

  void add(Object entry) {
    entities.persist(entry);
  }

  AssignmentEntry get(AssignmentId id) {
    return Optional.ofNullable(entities.find(AssignmentEntry.class, id.value()))
        .orElseThrow(() -> new NotFound("assignment", id));
  }

  OccurrenceEntry get(OccurrenceId id) {
    return Optional.ofNullable(entities.find(OccurrenceEntry.class, id.value()))
        .orElseThrow(() -> new NotFound("occurrence", id));
  }

  /** All that go on, of every task. */
  List<AssignmentEntry> open() {
    return entities
        .createQuery(
            "select a from AssignmentEntry a where a.endedOn = :open", AssignmentEntry.class)
        .setParameter("open", AssignmentEntry.OPEN)
        .getResultList();
  }

  /** Those of a body that go on. */
  List<AssignmentEntry> openOf(BodyId body) {
    return entities
        .createQuery(
            "select a from AssignmentEntry a where a.bodyId = :body and a.endedOn = :open"
                + " order by a.taskCode",
            AssignmentEntry.class)
        .setParameter("body", body.id())
        .setParameter("open", AssignmentEntry.OPEN)
        .getResultList();
  }

  /** Those of a task that go on. */
  List<AssignmentEntry> openOf(TaskCode task) {
    return entities
        .createQuery(
            "select a from AssignmentEntry a where a.taskCode = :task and a.endedOn = :open",
            AssignmentEntry.class)
        .setParameter("task", task.value())
        .setParameter("open", AssignmentEntry.OPEN)
        .getResultList();
  }

  /** Those that ended because that one took them over. */
  List<AssignmentEntry> passedTo(AssignmentEntry successor) {
    return entities
        .createQuery(
            "select a from AssignmentEntry a where a.taskCode = :task and a.passedTo = :successor",
            AssignmentEntry.class)
        .setParameter("task", successor.task().value())
        .setParameter("successor", successor.id())
        .getResultList();
  }

  /** What is known of an occurrence now. */
  KnownDates known(UUID occurrence) {
    return entities
        .createQuery(
            "select k from KnownDates k where k.occurrenceId = :occurrence and k.knownTo = :open",
            KnownDates.class)
        .setParameter("occurrence", occurrence)
        .setParameter("open", AssignmentEntry.OPEN)
        .getSingleResult();
  }

  /** The occurrences of an assignment, the latest first. */
  List<OccurrenceEntry> occurrences(UUID assignment) {
    return entities
        .createQuery(
            "select o from OccurrenceEntry o where o.assignmentId = :assignment"
                + " order by o.begins desc",
            OccurrenceEntry.class)
        .setParameter("assignment", assignment)
        .getResultList();
  }

  /** Some of those whose next period has begun by that day. */
  List<AssignmentEntry> toBegin(LocalDate day, int atMost) {
    return entities
        .createQuery(
            "select a from AssignmentEntry a where a.begunUntil < :day and a.endedOn = :open",
            AssignmentEntry.class)
        .setParameter("day", day)
        .setParameter("open", AssignmentEntry.OPEN)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Assignments of which an occurrence is suspended. */
  List<UUID> suspended() {
    return entities
        .createQuery(
            "select o.assignmentId from OccurrenceEntry o, KnownDates k"
                + " where k.occurrenceId = o.id and k.suspendedOn is not null"
                + " and k.knownTo = :open",
            UUID.class)
        .setParameter("open", AssignmentEntry.OPEN)
        .getResultList();
  }

  /** The time in which the assignment rests now. */
  Optional<SuspensionEntry> rest(UUID assignment) {
    return entities
        .createQuery(
            "select s from SuspensionEntry s where s.assignmentId = :assignment"
                + " and s.resumedOn is null",
            SuspensionEntry.class)
        .setParameter("assignment", assignment)
        .getResultStream()
        .findFirst();
  }

  /** The times in which the assignment rested, in turn. */
  List<SuspensionEntry> rests(UUID assignment) {
    return entities
        .createQuery(
            "select s from SuspensionEntry s where s.assignmentId = :assignment order by s.since",
            SuspensionEntry.class)
        .setParameter("assignment", assignment)
        .getResultList();
  }

  /** Writes down what was done and forgets it: a great many would fill the memory. */
  void flushAndForget() {
    entities.flush();
    entities.clear();
  }
}
