package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.assignments.Acknowledgement;
import org.gcmplan.assignments.AssignmentId;
import org.gcmplan.assignments.AssignmentPassed;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/**
 * A body that comes after another takes over its assignments: one for each task, also when several
 * predecessors had it. What they accepted is accepted; of the rest the successor gets a notice.
 */
@Dependent
class Inheriting {
  private final AssignmentRepository assignments;
  private final NoticeRepository notices;
  private final PassingOn passing;
  private final NoticeIssuing issuing;
  private final FallingAway fallingAway;
  private final ChangingLead lead;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  Inheriting(
      AssignmentRepository assignments,
      NoticeRepository notices,
      PassingOn passing,
      NoticeIssuing issuing,
      FallingAway fallingAway,
      ChangingLead lead,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.assignments = assignments;
    this.notices = notices;
    this.passing = passing;
    this.issuing = issuing;
    this.fallingAway = fallingAway;
    this.lead = lead;
    this.events = events;
    this.clock = clock;
  }

  void takeOver(Actor by, BodyId successor, List<AssignmentEntry> former) {
    List<AssignmentEntry> theirs = assignments.openOf(successor);
    Map<UUID, AnswerEntry> answers =
        notices.latest(former.stream().map(AssignmentEntry::id).toList());
    List<AssignmentEntry> accepted = new ArrayList<>();
    List<AssignmentEntry> toAnswer = new ArrayList<>();
    List<AssignmentEntry> ended = new ArrayList<>(former);
    for (AssignmentEntry entry : former) {
      passing.end(entry, clock.today());
      Optional<AssignmentEntry> own =
          theirs.stream().filter(each -> each.task().equals(entry.task())).findFirst();
      Optional<AssignmentEntry> known = own.filter(each -> keepsItsPart(each, entry));
      known.ifPresent(each -> passing.join(each, entry));
      AssignmentEntry next = known.orElseGet(() -> begin(successor, entry));
      if (known.isEmpty()) {
        own.ifPresent(each -> ended.add(giveUp(each, next)));
        (isAccepted(answers, entry) ? accepted : toAnswer).add(next);
      }
      announce(by, entry, next);
    }
    issuing.takeOver(by, accepted);
    toAnswer.stream().findFirst().ifPresent(first -> issuing.issue(by, first.edition(), toAnswer));
    fallingAway.with(ended);
    former.stream().filter(entry -> entry.part() == TaskPart.LEAD).forEach(lead::isWithSuccessor);
  }

  /** Who helped with a task and takes over its lead, leads it. */
  private static boolean keepsItsPart(AssignmentEntry own, AssignmentEntry former) {
    return former.part() != TaskPart.LEAD || own.part() == TaskPart.LEAD;
  }

  private AssignmentEntry giveUp(AssignmentEntry own, AssignmentEntry next) {
    passing.end(own, clock.today());
    own.passTo(next);
    return own;
  }

  private AssignmentEntry begin(BodyId successor, AssignmentEntry former) {
    Charge charge = new Charge(successor, former.part(), former.assignedBy());
    AssignmentEntry next =
        new AssignmentEntry(charge, MovingAssignments.termsOf(former), clock.today());
    assignments.add(next);
    passing.takeOver(next, List.of(former));
    return next;
  }

  private static boolean isAccepted(Map<UUID, AnswerEntry> answers, AssignmentEntry entry) {
    return Optional.ofNullable(answers.get(entry.id()))
        .filter(answer -> answer.standing() == Acknowledgement.ACCEPTED)
        .isPresent();
  }

  private void announce(Actor by, AssignmentEntry from, AssignmentEntry to) {
    events.fire(
        new AssignmentPassed(
            by,
            clock.instant(),
            new AssignmentId(from.id()),
            from.body(),
            to.body(),
            new AssignmentId(to.id())));
  }
}
