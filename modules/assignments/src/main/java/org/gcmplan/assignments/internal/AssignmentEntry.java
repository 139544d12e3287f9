package org.gcmplan.assignments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.Recurrence;
import org.gcmplan.tasks.TaskCode;
import org.jspecify.annotations.Nullable;

/** A task given to a body, from one day to another. */
@Entity
@Table(schema = "assignments", name = "assignment")
class AssignmentEntry {
  /** The end of what has no end yet. */
  static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  @Id private UUID id;
  @Version private long version;

  @Column(name = "task_code")
  private String taskCode;

  @Enumerated(EnumType.STRING)
  private TaskPart part;

  @Enumerated(EnumType.STRING)
  @Column(name = "body_kind")
  private BodyId.Kind bodyKind;

  @Column(name = "body_id")
  private UUID bodyId;

  @Enumerated(EnumType.STRING)
  @Column(name = "assigned_by_kind")
  private BodyId.Kind assignedByKind;

  @Column(name = "assigned_by_id")
  private UUID assignedById;

  @Column(name = "edition_number")
  private int editionNumber;

  @Column(name = "assigned_on")
  private LocalDate assignedOn;

  @Column(name = "ended_on")
  private LocalDate endedOn = OPEN;

  @Column(name = "passed_to")
  private @Nullable UUID passedTo;

  @Enumerated(EnumType.STRING)
  @Column(name = "moved_from_kind")
  private BodyId.@Nullable Kind movedFromKind;

  @Column(name = "moved_from_id")
  private @Nullable UUID movedFromId;

  @Enumerated(EnumType.STRING)
  private Recurrence recurrence;

  @Column(name = "begun_until")
  private LocalDate begunUntil = OPEN;

  protected AssignmentEntry() {} // for JPA

  AssignmentEntry(Charge charge, TaskTerms terms, LocalDate day) {
    id = UUID.randomUUID();
    taskCode = terms.task().value();
    part = charge.part();
    bodyKind = charge.body().kind();
    bodyId = charge.body().id();
    assignedByKind = charge.assignedBy().kind();
    assignedById = charge.assignedBy().id();
    editionNumber = terms.edition().value();
    assignedOn = day;
    recurrence = terms.recurrence();
  }

  /** The task reads otherwise from that edition on; it stays the same assignment. */
  void changeWith(EditionNumber edition, BodyId assigner) {
    editionNumber = edition.value();
    assignedBy(assigner);
  }

  /** Another body answers for who carries it out, such as one that leads the task now. */
  void assignedBy(BodyId assigner) {
    assignedByKind = assigner.kind();
    assignedById = assigner.id();
  }

  /** It was in force for the last time on the day before. */
  void endBefore(LocalDate day) {
    endedOn = day.minusDays(1);
  }

  void passTo(AssignmentEntry successor) {
    passedTo = successor.id;
  }

  /** Its periods have begun up to and including the one that ends on that day. */
  void begunUntil(LocalDate lastDay) {
    begunUntil = lastDay;
  }

  /** The plan names another body; the assigning body moved it here. */
  void movedFrom(BodyId body) {
    movedFromKind = body.kind();
    movedFromId = body.id();
  }

  boolean isIn(Charge charge) {
    return part == charge.part()
        && (body().equals(charge.body()) || charge.body().id().equals(movedFromId));
  }

  boolean isOpen() {
    return endedOn.equals(OPEN);
  }

  UUID id() {
    return id;
  }

  TaskCode task() {
    return new TaskCode(taskCode);
  }

  TaskPart part() {
    return part;
  }

  BodyId body() {
    return new BodyId(bodyKind, bodyId);
  }

  BodyId assignedBy() {
    return new BodyId(assignedByKind, assignedById);
  }

  LocalDate assignedOn() {
    return assignedOn;
  }

  EditionNumber edition() {
    return new EditionNumber(editionNumber);
  }

  Recurrence recurrence() {
    return recurrence;
  }

  LocalDate begunUntil() {
    return begunUntil;
  }

  Optional<LocalDate> endedOn() {
    return Optional.of(endedOn).filter(day -> !day.equals(OPEN));
  }

  Optional<AssignmentId> passedTo() {
    return Optional.ofNullable(passedTo).map(AssignmentId::new);
  }
}
