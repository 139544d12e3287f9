package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.DutyEscalated;
import org.gcmplan.progress.DutyReminded;
import org.gcmplan.progress.DutyReopened;
import org.gcmplan.progress.RoundClosed;
import org.gcmplan.progress.RoundOpened;

/** Announces what happens to rounds. */
@Dependent
class RoundNews {
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  RoundNews(Event<DomainEvent> events, PlanClock clock) {
    this.events = events;
    this.clock = clock;
  }

  void opened(Actor by, RoundEntry round, int bodies) {
    events.fire(
        new RoundOpened(by, clock.instant(), round.id(), round.regime(), round.due(), bodies));
  }

  void reminded(Actor by, DutyEntry duty, RoundEntry round) {
    events.fire(new DutyReminded(by, clock.instant(), duty.id(), duty.body(), round.due()));
  }

  void escalated(DutyEntry duty, RoundEntry round) {
    events.fire(
        new DutyEscalated(Actor.SYSTEM, clock.instant(), duty.id(), duty.body(), round.due()));
  }

  void closed(Actor by, RoundEntry round, List<BodyId> missing) {
    events.fire(new RoundClosed(by, clock.instant(), round.id(), missing));
  }

  void reopened(Actor by, DutyEntry duty, String reason) {
    events.fire(new DutyReopened(by, clock.instant(), duty.id(), duty.body(), reason));
  }
}
