package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.gcmplan.assignments.StatusDates;

/** Writes down what becomes known of an occurrence, beside what was known before. */
@Dependent
class KnownDatesKeeper {
  private final AssignmentRepository assignments;

  @Inject
  KnownDatesKeeper(AssignmentRepository assignments) {
    this.assignments = assignments;
  }

  StatusDates now(UUID occurrence) {
    return assignments.known(occurrence).dates();
  }

  void change(UUID occurrence, LocalDate day, UnaryOperator<StatusDates> news) {
    KnownDates known = assignments.known(occurrence);
    StatusDates before = known.dates();
    StatusDates after = news.apply(before);
    if (after.equals(before)) {
      return;
    }
    if (known.isNoOlderThan(day)) {
      known.take(after);
    } else {
      assignments.add(known.giveWayTo(day, after));
    }
  }
}
