package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gcmplan.assignments.AssignmentPassed;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.DutyPassed;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskCode;

/** Hands parts of duties over, with their reports, and brings the processes along. */
@Dependent
class PassingParts {
  private final RoundRepository rounds;
  private final OpenParts open;
  private final DutyCourse course;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  PassingParts(
      RoundRepository rounds,
      OpenParts open,
      DutyCourse course,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.rounds = rounds;
    this.open = open;
    this.course = course;
    this.clock = clock;
    this.events = events;
  }

  /** The part becomes one of the successor’s duty in the same round. */
  void pass(AssignmentPassed event, DutyEntry from, DutyPartEntry part, DutyPartEntry next) {
    Optional<ReportEntry> report = open.report(from, part);
    DutyEntry to = rounds.duty(from.round(), event.to()).orElseGet(() -> begin(from, event.to()));
    boolean taken = !to.asks(next.occurrence());
    if (!taken && report.filter(each -> each.state() == ReportState.SENT).isPresent()) {
      return; // The successor is asked itself; this one is decided under the old name.
    }
    boolean owed = from.isOwed();
    boolean sent = report.filter(ReportEntry::wasSent).isPresent();
    from.drop(part);
    if (taken) {
      to.take(next);
      report.ifPresent(each -> each.passTo(to, next));
    }
    from.passTo(to);
    rounds.flush();
    course.gave(from, owed, report.filter(each -> sent).map(ReportEntry::reviewer));
    if (taken) {
      course.got(to, !sent);
    }
    announce(event, from, next, to);
  }

  private DutyEntry begin(DutyEntry from, BodyId successor) {
    DutyEntry duty = new DutyEntry(from.round(), successor);
    rounds.add(duty);
    rounds.flush();
    course.begun(duty);
    return duty;
  }

  private void announce(AssignmentPassed event, DutyEntry from, DutyPartEntry next, DutyEntry to) {
    events.fire(
        new DutyPassed(
            event.by(), clock.instant(), from.id(), from.body(), event.to(), next.task(), to.id()));
  }

  /** Another body leads the task now: what waited for the former one’s word waits for its. */
  void reviewer(AssignmentPassed event, DutyEntry duty, TaskCode task) {
    List<ReportEntry> waiting = new ArrayList<>();
    open.of(duty).stream()
        .filter(part -> part.isReviewedBy(event.from(), task))
        .forEach(
            part -> {
              part.reviewedBy(event.to());
              open.report(duty, part).ifPresent(waiting::add);
            });
    waiting.forEach(report -> report.reviewedBy(event.to()));
    if (!duty.isOwed() && !waiting.isEmpty()) {
      rounds.flush();
      course.gave(duty, false, Optional.of(event.from()));
      course.got(duty, false);
    }
  }
}
