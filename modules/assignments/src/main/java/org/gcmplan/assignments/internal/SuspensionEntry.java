package org.gcmplan.assignments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Suspension;
import org.gcmplan.assignments.Suspension.End;
import org.jspecify.annotations.Nullable;

/** A time in which an assignment rested, with who decided so and why. */
@Entity
@Table(schema = "assignments", name = "suspension")
class SuspensionEntry {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "assignment_id")
  private UUID assignmentId;

  private LocalDate since;
  private String reason;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_for")
  private String decidedFor;

  @Column(name = "resumed_on")
  private @Nullable LocalDate resumedOn;

  @Column(name = "resumed_reason")
  private String resumedReason = "";

  @Column(name = "resumed_by")
  private String resumedBy = "";

  @Column(name = "resumed_for")
  private String resumedFor = "";

  protected SuspensionEntry() {} // for JPA

  SuspensionEntry(UUID assignment, LocalDate since, String reason, SignedBy by) {
    id = UUID.randomUUID();
    assignmentId = assignment;
    this.since = since;
    this.reason = reason;
    decidedBy = by.name();
    decidedFor = by.onBehalfOf();
  }

  Suspension shown() {
    Optional<End> end =
        Optional.ofNullable(resumedOn)
            .map(day -> new End(day, resumedReason, new SignedBy(resumedBy, resumedFor).shown()));
    return new Suspension(since, reason, new SignedBy(decidedBy, decidedFor).shown(), end);
  }

  /** The same rest at a successor. */
  SuspensionEntry carriedOver(UUID successor) {
    return new SuspensionEntry(successor, since, reason, new SignedBy(decidedBy, decidedFor));
  }

  void resume(LocalDate day, String why, SignedBy by) {
    resumedOn = day;
    resumedReason = why;
    resumedBy = by.name();
    resumedFor = by.onBehalfOf();
  }
}
