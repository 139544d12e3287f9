package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.Recurrence;

/** Begins occurrences: the one of a task that is done once, and periods by the calendar. */
@Dependent
class Beginning {
  private static final int AT_ONCE = 1000;

  private final AssignmentRepository assignments;
  private final PlanFrameCatalogue frame;

  @Inject
  Beginning(AssignmentRepository assignments, PlanFrameCatalogue frame) {
    this.assignments = assignments;
    this.frame = frame;
  }

  /** What a new assignment begins with. */
  void first(AssignmentEntry entry, TaskTerms terms) {
    LocalDate day = entry.assignedOn();
    if (entry.recurrence() == Recurrence.NONE) {
      OccurrenceEntry only = OccurrenceEntry.once(entry.id(), day, terms.deadline());
      add(only, only.originalDue(), Optional.empty());
    } else {
      begin(
          entry, WorkPeriod.first(entry.recurrence(), day, terms.workFrom(day)), Optional.empty());
    }
  }

  /** The periods of one assignment that begin by that day. */
  int until(AssignmentEntry entry, LocalDate day) {
    return until(entry, day, Set.of());
  }

  /** The periods of all assignments that begin by that day. */
  int allUntil(LocalDate wanted) {
    LocalDate day = withinThePlan(wanted);
    Set<UUID> suspended = new HashSet<>(assignments.suspended());
    int begun = 0;
    for (List<AssignmentEntry> some = assignments.toBegin(day, AT_ONCE);
        !some.isEmpty();
        some = assignments.toBegin(day, AT_ONCE)) {
      for (AssignmentEntry entry : some) {
        begun += until(entry, day, suspended);
      }
      assignments.flushAndForget();
    }
    return begun;
  }

  private int until(AssignmentEntry entry, LocalDate wanted, Set<UUID> suspended) {
    if (entry.recurrence() == Recurrence.NONE) {
      return 0;
    }
    List<WorkPeriod> begun =
        WorkPeriod.begun(entry.recurrence(), entry.begunUntil(), withinThePlan(wanted));
    begun.forEach(
        period ->
            begin(
                entry,
                period,
                Optional.of(period.from()).filter(day -> suspended.contains(entry.id()))));
    return begun.size();
  }

  private void begin(AssignmentEntry entry, WorkPeriod period, Optional<LocalDate> suspendedOn) {
    OccurrenceEntry occurrence = OccurrenceEntry.in(entry.id(), period);
    add(occurrence, Optional.of(period.until()), suspendedOn);
    entry.begunUntil(period.until());
  }

  private void add(
      OccurrenceEntry occurrence, Optional<LocalDate> due, Optional<LocalDate> suspendedOn) {
    Optional<LocalDate> none = Optional.empty();
    assignments.add(occurrence);
    assignments.add(
        new KnownDates(
            occurrence.id(),
            occurrence.begins(),
            new StatusDates(due, none, none, none, none, suspendedOn)));
  }

  private LocalDate withinThePlan(LocalDate day) {
    return frame
        .plan()
        .map(plan -> LocalDate.of(plan.periodTo(), 12, 31))
        .filter(day::isAfter)
        .orElse(day);
  }
}
