package org.gcmplan.progress.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.tasks.TaskCode;

/** One task that a body owes a report on. */
@Entity
@Table(schema = "progress", name = "duty_part")
class DutyPartEntry {
  @Id private UUID id;
  private UUID duty;
  private UUID assignment;
  private UUID occurrence;
  private String task;
  private String reviewer;

  protected DutyPartEntry() {}

  DutyPartEntry(Assignment given, Occurrence when) {
    this.id = UUID.randomUUID();
    this.assignment = given.id().value();
    this.occurrence = when.id().value();
    this.task = given.task().value();
    this.reviewer = given.assignedBy().toString();
  }

  UUID id() {
    return id;
  }

  boolean isOn(AssignmentId wanted) {
    return assignment.equals(wanted.value());
  }

  boolean isReviewedBy(BodyId body, TaskCode wanted) {
    return reviewer().equals(body) && task().equals(wanted);
  }

  void reviewedBy(BodyId body) {
    reviewer = body.toString();
  }

  void belongTo(UUID owner) {
    duty = owner;
  }

  AssignmentId assignment() {
    return new AssignmentId(assignment);
  }

  OccurrenceId occurrence() {
    return new OccurrenceId(occurrence);
  }

  TaskCode task() {
    return new TaskCode(task);
  }

  BodyId reviewer() {
    return BodyId.parse(reviewer);
  }

  boolean isFor(OccurrenceId wanted) {
    return occurrence.equals(wanted.value());
  }

  DutyPart shown(Optional<ProgressReport> report) {
    return new DutyPart(
        assignment(),
        occurrence(),
        task(),
        reviewer(),
        report.map(ProgressReport::id),
        report.map(ProgressReport::state),
        report.flatMap(ProgressReport::sentOn));
  }
}
