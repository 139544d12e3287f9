package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentPassed;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.assignments.internal.AssignmentDesk.Act;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** Gives an assignment to another body, which goes on from where it stands. */
@Dependent
class MovingAssignments {
  private final AssignmentRepository assignments;
  private final PassingOn passing;
  private final NoticeIssuing issuing;
  private final Heirs heirs;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  MovingAssignments(
      AssignmentRepository assignments,
      PassingOn passing,
      NoticeIssuing issuing,
      Heirs heirs,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.assignments = assignments;
    this.passing = passing;
    this.issuing = issuing;
    this.heirs = heirs;
    this.events = events;
    this.clock = clock;
  }

  void move(Act act, BodyId other) {
    AssignmentEntry former = act.entry();
    refuse(former, other);
    Charge charge = new Charge(other, former.part(), former.assignedBy());
    AssignmentEntry next = new AssignmentEntry(charge, termsOf(former), clock.today());
    next.movedFrom(former.body());
    passing.end(former, clock.today());
    assignments.add(next);
    passing.takeOver(next, List.of(former));
    events.fire(
        new AssignmentPassed(
            act.by(),
            clock.instant(),
            new AssignmentId(former.id()),
            former.body(),
            other,
            new AssignmentId(next.id())));
    issuing.issue(act.by(), former.edition(), List.of(next));
  }

  /** The time of the task is carried over with its occurrences. */
  static TaskTerms termsOf(AssignmentEntry former) {
    return new TaskTerms(
        former.task(), former.edition(), former.recurrence(), Optional.empty(), Optional.empty());
  }

  private void refuse(AssignmentEntry former, BodyId other) {
    if (former.part() == TaskPart.LEAD) {
      throw new BusinessRuleViolation("assignments.leadNeedsUpdate", former.task().value());
    }
    if (!heirs.of(other, clock.today()).equals(List.of(other))) {
      throw new BusinessRuleViolation(new Problem("other", "assignments.bodyNotInForce"));
    }
    if (assignments.openOf(other).stream().anyMatch(e -> e.task().equals(former.task()))) {
      throw new BusinessRuleViolation(
          new Problem("other", "assignments.hasItAlready", former.task().value()));
    }
  }
}
