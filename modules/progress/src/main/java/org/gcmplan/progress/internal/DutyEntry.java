package org.gcmplan.progress.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.RoundId;
import org.jspecify.annotations.Nullable;

/** What one body owes in one round. Its parts are fixed when the round is opened. */
@Entity
@Table(schema = "progress", name = "duty")
class DutyEntry {
  /** Where the duty stands, for its process. */
  enum State {
    OWED,
    COMPLETE,
    MISSED,
    /** Nothing of it is left: other bodies took all over. */
    PASSED
  }

  @Id private UUID id;
  @Version private long version;
  private UUID round;
  private String body;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "complete_on")
  private @Nullable LocalDate completeOn;

  private int late;
  private int missing;
  private int reopened;

  @Column(name = "escalated_on")
  private @Nullable LocalDate escalatedOn;

  @Column(name = "reminded_on")
  private @Nullable LocalDate remindedOn;

  @Column(name = "passed_to")
  private @Nullable UUID passedTo;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
  @JoinColumn(name = "duty", referencedColumnName = "id")
  private List<DutyPartEntry> parts = new ArrayList<>();

  protected DutyEntry() {}

  DutyEntry(RoundId round, BodyId body, List<DutyPartEntry> parts) {
    this(round, body);
    parts.forEach(this::take);
  }

  DutyEntry(RoundId round, BodyId body) {
    this.id = UUID.randomUUID();
    this.round = round.value();
    this.body = body.toString();
    this.state = State.OWED;
  }

  final void take(DutyPartEntry part) {
    part.belongTo(id);
    parts.add(part);
  }

  void drop(DutyPartEntry part) {
    parts.remove(part);
  }

  /** Without any part left this duty is over, and the other one stands for it. */
  void passTo(DutyEntry successor) {
    if (parts.isEmpty()) {
      passedTo = successor.id;
      state = State.PASSED;
    }
  }

  void complete(LocalDate today, LocalDate due) {
    if (completeOn == null) {
      completeOn = today;
      late = today.isAfter(due) ? 1 : 0;
    }
    state = State.COMPLETE;
  }

  void missed() {
    missing = 1;
    state = State.MISSED;
  }

  void reopen() {
    reopened = 1;
    state = State.OWED;
  }

  /** More is owed than when it was complete. */
  void owesMore() {
    completeOn = null;
    late = 0;
    state = State.OWED;
  }

  /** Whether it was not reminded today before: once a day is enough. */
  boolean remind(LocalDate today) {
    boolean first = !today.equals(remindedOn);
    remindedOn = today;
    return first;
  }

  void escalated(LocalDate today) {
    escalatedOn = today;
  }

  boolean isOwed() {
    return state == State.OWED;
  }

  /** Whether a first report is still taken, though the round may be closed. */
  boolean isReopened() {
    return reopened == 1;
  }

  boolean isMissed() {
    return state == State.MISSED;
  }

  boolean isPassed() {
    return state == State.PASSED;
  }

  Optional<DutyId> passedTo() {
    return Optional.ofNullable(passedTo).map(DutyId::new);
  }

  boolean isMissing() {
    return missing == 1;
  }

  boolean isComplete() {
    return state == State.COMPLETE;
  }

  DutyId id() {
    return new DutyId(id);
  }

  RoundId round() {
    return new RoundId(round);
  }

  BodyId body() {
    return BodyId.parse(body);
  }

  List<DutyPartEntry> parts() {
    return parts.stream().sorted(Comparator.comparing(DutyPartEntry::task)).toList();
  }

  boolean asks(OccurrenceId occurrence) {
    return parts.stream().anyMatch(part -> part.isFor(occurrence));
  }

  ReportingDuty shown(List<DutyPart> written) {
    return new ReportingDuty(
        id(),
        round(),
        body(),
        Optional.ofNullable(completeOn),
        late == 1,
        isMissing(),
        isReopened(),
        Optional.ofNullable(escalatedOn),
        Optional.ofNullable(remindedOn),
        written);
  }
}
