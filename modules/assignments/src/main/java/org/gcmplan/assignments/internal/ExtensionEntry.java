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
import org.gcmplan.assignments.ExtensionId;
import org.gcmplan.assignments.ExtensionRequest;
import org.gcmplan.assignments.ExtensionRequest.Outcome;
import org.gcmplan.assignments.OccurrenceId;
import org.jspecify.annotations.Nullable;

/** A request for a later due day, and what was decided. */
@Entity
@Table(schema = "assignments", name = "extension")
class ExtensionEntry {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "assignment_id")
  private UUID assignmentId;

  @Column(name = "occurrence_id")
  private UUID occurrenceId;

  private int turn;
  private LocalDate due;
  private LocalDate wanted;
  private String reason;

  @Column(name = "asked_on")
  private LocalDate askedOn;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_for")
  private String askedFor;

  @Enumerated(EnumType.STRING)
  private Outcome outcome = Outcome.OPEN;

  @Column(name = "decided_on")
  private @Nullable LocalDate decidedOn;

  @Column(name = "decision_reason")
  private String decisionReason = "";

  @Column(name = "decided_by")
  private String decidedBy = "";

  @Column(name = "decided_for")
  private String decidedFor = "";

  protected ExtensionEntry() {} // for JPA

  /** What is asked for: from one day to another, for a reason. */
  record Wish(int turn, LocalDate due, LocalDate wanted, String reason) {}

  ExtensionEntry(OccurrenceEntry occurrence, Wish wish, LocalDate day, SignedBy by) {
    id = UUID.randomUUID();
    assignmentId = occurrence.assignment();
    occurrenceId = occurrence.id();
    turn = wish.turn();
    due = wish.due();
    wanted = wish.wanted();
    reason = wish.reason();
    askedOn = day;
    askedBy = by.name();
    askedFor = by.onBehalfOf();
  }

  void decide(Outcome what, String why, LocalDate day, SignedBy by) {
    outcome = what;
    decisionReason = why;
    decidedOn = day;
    decidedBy = by.name();
    decidedFor = by.onBehalfOf();
  }

  boolean isOpen() {
    return outcome == Outcome.OPEN;
  }

  ExtensionRequest shown() {
    return new ExtensionRequest(
        new ExtensionId(id),
        new AssignmentId(assignmentId),
        new OccurrenceId(occurrenceId),
        due,
        wanted,
        reason,
        askedOn,
        new SignedBy(askedBy, askedFor).shown(),
        outcome,
        Optional.ofNullable(decidedOn),
        decisionReason,
        new SignedBy(decidedBy, decidedFor).shown());
  }
}
