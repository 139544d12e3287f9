package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.NominationAct;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.nominations.NominationStep;

/** Takes steps: the rule, the row of history and the event, always together. */
@Dependent
class NominationCourse {
  private final NominationRepository nominations;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  NominationCourse(
      NominationRepository nominations, Event<DomainEvent> events, PlanClock clock) {
    this.nominations = nominations;
    this.events = events;
    this.clock = clock;
  }

  void step(Actor by, NominationEntry nomination, NominationStep step, String reason) {
    nomination.take(step, clock.instant(), clock.today());
    record(by, nomination, step, reason);
  }

  /** Refuses a step that does not lead from where it stands, before anything else is asked. */
  void mayStep(NominationEntry nomination, NominationStep step) {
    nomination.mustLead(step);
  }

  /** Writes down that it was begun. */
  void begun(Actor by, NominationEntry nomination) {
    record(by, nomination, NominationStep.NOMINATE, "");
  }

  private void record(Actor by, NominationEntry nomination, NominationStep step, String reason) {
    Instant now = clock.instant();
    ActedBy acted = ActedBy.of(by);
    NominationAct act =
        new NominationAct(step, nomination.state(), acted.shown(), now, reason);
    int turn = nominations.steps(nomination.id()).size() + 1;
    nominations.add(new StepEntry(nomination.id(), turn, acted, act));
    events.fire(
        new NominationMoved(
            by,
            now,
            nomination.id(),
            nomination.number(),
            nomination.call(),
            nomination.proposing(),
            step,
            nomination.state(),
            reason));
  }
}
