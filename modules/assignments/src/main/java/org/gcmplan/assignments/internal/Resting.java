package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentResumed;
import org.gcmplan.assignments.AssignmentSuspended;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.assignments.Suspension;
import org.gcmplan.assignments.internal.AssignmentDesk.Act;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/** Lets an assignment rest and go on: all of its occurrences that are not done. */
@Dependent
class Resting {
  private final AssignmentRepository assignments;
  private final KnownDatesKeeper keeper;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  Resting(
      AssignmentRepository assignments,
      KnownDatesKeeper keeper,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.assignments = assignments;
    this.keeper = keeper;
    this.events = events;
    this.clock = clock;
  }

  void suspend(Act act, String reason) {
    AssignmentEntry entry = act.entry();
    if (assignments.rest(entry.id()).isPresent()) {
      throw new BusinessRuleViolation("assignments.restsAlready", entry.task().value());
    }
    List<OccurrenceEntry> undone = undone(entry);
    if (undone.isEmpty()) {
      throw new BusinessRuleViolation("assignments.doneAlready", entry.task().value());
    }
    LocalDate today = clock.today();
    assignments.add(new SuspensionEntry(entry.id(), today, reason, act.signed()));
    change(undone, dates -> dates.suspended(Optional.of(today)));
    events.fire(
        new AssignmentSuspended(
            act.by(), clock.instant(), new AssignmentId(entry.id()), entry.body(), reason));
  }

  void resume(Act act, String reason) {
    AssignmentEntry entry = act.entry();
    SuspensionEntry rest =
        assignments
            .rest(entry.id())
            .orElseThrow(
                () -> new BusinessRuleViolation("assignments.restsNot", entry.task().value()));
    rest.resume(clock.today(), reason, act.signed());
    change(undone(entry), dates -> dates.suspended(Optional.empty()));
    events.fire(
        new AssignmentResumed(
            act.by(), clock.instant(), new AssignmentId(entry.id()), entry.body(), reason));
  }

  List<Suspension> of(AssignmentId assignment) {
    return assignments.rests(assignment.value()).stream().map(SuspensionEntry::shown).toList();
  }

  private List<OccurrenceEntry> undone(AssignmentEntry entry) {
    return assignments.occurrences(entry.id()).stream()
        .filter(each -> !keeper.now(each.id()).areComplete())
        .toList();
  }

  private void change(List<OccurrenceEntry> occurrences, UnaryOperator<StatusDates> news) {
    occurrences.forEach(each -> keeper.change(each.id(), clock.today(), news));
  }
}
