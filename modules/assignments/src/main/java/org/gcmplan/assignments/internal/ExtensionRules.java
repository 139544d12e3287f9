package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.Recurrence;

/**
 * How far a due day may move. The lead's share of a task done once is due by the deadline that
 * stands in the plan: only an edition moves that. Others may get time until the plan ends; a
 * quarter or year until the next one ends.
 */
@Dependent
class ExtensionRules {
  private final PlanFrameCatalogue frame;
  private final PlanClock clock;

  @Inject
  ExtensionRules(PlanFrameCatalogue frame, PlanClock clock) {
    this.frame = frame;
    this.clock = clock;
  }

  /** The due day that is to move; refuses when it may not. */
  LocalDate mayWait(
      AssignmentEntry entry, OccurrenceEntry occurrence, StatusDates dates, LocalDate wanted) {
    if (isDueByThePlan(entry)) {
      throw new BusinessRuleViolation(
          "assignments.extension.deadlineOfThePlan", entry.task().value());
    }
    if (dates.areComplete()) {
      throw new BusinessRuleViolation("assignments.doneAlready", entry.task().value());
    }
    LocalDate due =
        dates.due().orElseThrow(() -> new BusinessRuleViolation("assignments.extension.noDueDay"));
    LocalDate earliest = earliest(due);
    LocalDate latest = last(entry, occurrence);
    if (earliest.isAfter(latest)) {
      throw new BusinessRuleViolation("assignments.extension.noDayLeft", latest);
    }
    if (wanted.isBefore(earliest) || wanted.isAfter(latest)) {
      throw new BusinessRuleViolation(
          new Problem("wanted", "assignments.extension.outOfRange", earliest, latest));
    }
    return due;
  }

  /** The latest day that may be asked for; empty where none may. */
  Optional<LocalDate> latest(AssignmentEntry entry, OccurrenceEntry occurrence, StatusDates dates) {
    if (!entry.isOpen() || isDueByThePlan(entry) || dates.areComplete()) {
      return Optional.empty();
    }
    LocalDate last = last(entry, occurrence);
    return dates.due().filter(due -> !earliest(due).isAfter(last)).map(due -> last);
  }

  private static boolean isDueByThePlan(AssignmentEntry entry) {
    return entry.part() == TaskPart.LEAD && entry.recurrence() == Recurrence.NONE;
  }

  private LocalDate earliest(LocalDate due) {
    return due.isBefore(clock.today()) ? clock.today() : due.plusDays(1);
  }

  private LocalDate last(AssignmentEntry entry, OccurrenceEntry occurrence) {
    Optional<LocalDate> next =
        occurrence
            .ends()
            .map(end -> WorkPeriod.first(entry.recurrence(), end, end.plusDays(1)).until());
    return next.orElseGet(() -> LocalDate.of(frame.plan().orElseThrow().periodTo(), 12, 31));
  }
}
