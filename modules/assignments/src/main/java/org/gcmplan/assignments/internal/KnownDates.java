package org.gcmplan.assignments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.StatusDates;
import org.jspecify.annotations.Nullable;

/** The dates of an occurrence, as they were known from one day until the day before another. */
@Entity
@Table(schema = "assignments", name = "known_dates")
class KnownDates {
  @Id private UUID id;
  @Version private long version;

  @Column(name = "occurrence_id")
  private UUID occurrenceId;

  @Column(name = "known_from")
  private LocalDate knownFrom;

  @Column(name = "known_to")
  private LocalDate knownTo = AssignmentEntry.OPEN;

  private @Nullable LocalDate due;

  @Column(name = "first_reported_on")
  private @Nullable LocalDate firstReportedOn;

  @Column(name = "completed_on")
  private @Nullable LocalDate completedOn;

  @Column(name = "confirmed_on")
  private @Nullable LocalDate confirmedOn;

  @Column(name = "sent_back_on")
  private @Nullable LocalDate sentBackOn;

  @Column(name = "suspended_on")
  private @Nullable LocalDate suspendedOn;

  protected KnownDates() {} // for JPA

  KnownDates(UUID occurrence, LocalDate from, StatusDates dates) {
    id = UUID.randomUUID();
    occurrenceId = occurrence;
    knownFrom = from;
    take(dates);
  }

  /** Whether news of that day replaces what is known, since nothing was known before it. */
  boolean isNoOlderThan(LocalDate day) {
    return !knownFrom.isBefore(day);
  }

  final void take(StatusDates dates) {
    due = dates.due().orElse(null);
    firstReportedOn = dates.firstReportedOn().orElse(null);
    completedOn = dates.completedOn().orElse(null);
    confirmedOn = dates.confirmedOn().orElse(null);
    sentBackOn = dates.sentBackOn().orElse(null);
    suspendedOn = dates.suspendedOn().orElse(null);
  }

  /** From that day on other dates are known. */
  KnownDates giveWayTo(LocalDate day, StatusDates dates) {
    knownTo = day;
    return new KnownDates(occurrenceId, day, dates);
  }

  UUID occurrence() {
    return occurrenceId;
  }

  StatusDates dates() {
    return new StatusDates(
        Optional.ofNullable(due),
        Optional.ofNullable(firstReportedOn),
        Optional.ofNullable(completedOn),
        Optional.ofNullable(confirmedOn),
        Optional.ofNullable(sentBackOn),
        Optional.ofNullable(suspendedOn));
  }
}
