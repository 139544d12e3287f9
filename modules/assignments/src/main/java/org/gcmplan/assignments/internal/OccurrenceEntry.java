package org.gcmplan.assignments.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.assignments.StatusDates;
import org.jspecify.annotations.Nullable;

/** One time that an assignment is to be carried out; what is known of its dates changes. */
@Entity
@Table(schema = "assignments", name = "occurrence")
class OccurrenceEntry {
  @Id private UUID id;

  @Column(name = "assignment_id")
  private UUID assignmentId;

  private LocalDate begins;
  private @Nullable LocalDate ends;

  @Column(name = "original_due")
  private @Nullable LocalDate originalDue;

  @Column(name = "extended_times")
  private int extendedTimes;

  protected OccurrenceEntry() {} // for JPA

  private OccurrenceEntry(UUID assignment, LocalDate from) {
    id = UUID.randomUUID();
    assignmentId = assignment;
    begins = from;
  }

  static OccurrenceEntry once(UUID assignment, LocalDate from, Optional<LocalDate> due) {
    OccurrenceEntry entry = new OccurrenceEntry(assignment, from);
    entry.originalDue = due.orElse(null);
    return entry;
  }

  static OccurrenceEntry in(UUID assignment, WorkPeriod period) {
    OccurrenceEntry entry = new OccurrenceEntry(assignment, period.from());
    entry.ends = period.until();
    entry.originalDue = period.until();
    return entry;
  }

  /** The same once more at a successor, which answers for it now. */
  OccurrenceEntry carriedOver(UUID successor, LocalDate earliest) {
    OccurrenceEntry entry = new OccurrenceEntry(successor, earliest);
    entry.ends = ends;
    entry.originalDue = originalDue;
    entry.extendedTimes = extendedTimes;
    return entry;
  }

  /** Its due day has been moved once more by a decision. */
  void extend() {
    extendedTimes++;
  }

  /** Its due day once the task has that deadline: what was granted beyond it stays granted. */
  Optional<LocalDate> dueWith(TaskTerms terms, Optional<LocalDate> now) {
    return terms
        .deadline()
        .map(last -> now.filter(due -> extendedTimes > 0 && due.isAfter(last)).orElse(last));
  }

  int extendedTimes() {
    return extendedTimes;
  }

  UUID id() {
    return id;
  }

  UUID assignment() {
    return assignmentId;
  }

  LocalDate begins() {
    return begins;
  }

  Optional<LocalDate> ends() {
    return Optional.ofNullable(ends);
  }

  Optional<LocalDate> originalDue() {
    return Optional.ofNullable(originalDue);
  }

  Occurrence shown(StatusDates dates, LocalDate day) {
    return new Occurrence(
        new OccurrenceId(id), begins, ends(), originalDue(), dates, dates.on(day));
  }
}
