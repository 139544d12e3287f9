package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The dates from which the status of an {@link Occurrence} is computed, as they were known on the
 * day asked for.
 *
 * @param due the day until which it is to be done, extensions counted; empty when there is none
 * @param firstReportedOn when progress was reported first
 * @param completedOn the day of completion, as the latest report claims it
 * @param confirmedOn when the assigning body confirmed that completion
 * @param sentBackOn when it sent back the latest report, empty once there is a newer one
 * @param suspendedOn since when it is suspended by a decision
 */
public record StatusDates(
    Optional<LocalDate> due,
    Optional<LocalDate> firstReportedOn,
    Optional<LocalDate> completedOn,
    Optional<LocalDate> confirmedOn,
    Optional<LocalDate> sentBackOn,
    Optional<LocalDate> suspendedOn) {

  /** The status on that day. Suspension comes before all, a completion counts once confirmed. */
  public TaskStatus on(LocalDate day) {
    if (suspendedOn.isPresent()) {
      return TaskStatus.SUSPENDED;
    }
    if (confirmedOn.isPresent() && completedOn.isPresent()) {
      return completed(completedOn.get());
    }
    if (sentBackOn.isPresent()) {
      return TaskStatus.SENT_BACK;
    }
    return completedOn.isPresent() ? TaskStatus.AWAITING_CONFIRMATION : open(day);
  }

  /** With a report: it takes the place of what the one before claimed and of what came of it. */
  public StatusDates reported(LocalDate day, Optional<LocalDate> claimed) {
    Optional<LocalDate> first = firstReportedOn.filter(known -> !known.isAfter(day));
    return new StatusDates(
        due,
        first.or(() -> Optional.of(day)),
        claimed,
        Optional.empty(),
        Optional.empty(),
        suspendedOn);
  }

  /** With the latest report confirmed; only a claimed completion has anything to confirm. */
  public StatusDates confirmed(LocalDate day) {
    return new StatusDates(
        due,
        firstReportedOn,
        completedOn,
        completedOn.map(done -> day),
        Optional.empty(),
        suspendedOn);
  }

  /** With the latest report sent back. */
  public StatusDates sentBack(LocalDate day) {
    return new StatusDates(
        due, firstReportedOn, completedOn, Optional.empty(), Optional.of(day), suspendedOn);
  }

  /** With another due day, or none. */
  public StatusDates dueOn(Optional<LocalDate> other) {
    return new StatusDates(
        other, firstReportedOn, completedOn, confirmedOn, sentBackOn, suspendedOn);
  }

  /** Suspended since that day, or no more. */
  public StatusDates suspended(Optional<LocalDate> since) {
    return new StatusDates(due, firstReportedOn, completedOn, confirmedOn, sentBackOn, since);
  }

  /** Whether nothing is left to do. */
  public boolean areComplete() {
    return completedOn.isPresent() && confirmedOn.isPresent();
  }

  private TaskStatus completed(LocalDate done) {
    return due.map(
            last -> done.isAfter(last) ? TaskStatus.COMPLETED_LATE : TaskStatus.COMPLETED_ON_TIME)
        .orElse(TaskStatus.COMPLETED_NO_DEADLINE);
  }

  private TaskStatus open(LocalDate day) {
    if (due.filter(day::isAfter).isPresent()) {
      return TaskStatus.OVERDUE;
    }
    if (firstReportedOn.isEmpty()) {
      return TaskStatus.NOT_STARTED;
    }
    return due.isPresent() ? TaskStatus.IN_TIME : TaskStatus.NO_DEADLINE;
  }
}
