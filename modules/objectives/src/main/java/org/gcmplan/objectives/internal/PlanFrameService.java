package org.gcmplan.objectives.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrame;
import org.gcmplan.objectives.PlanFrameLoaded;
import org.gcmplan.objectives.PlanFrames;

@ApplicationScoped
@Transactional
class PlanFrameService implements PlanFrames {
  private final PlanFrameRepository frames;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  PlanFrameService(PlanFrameRepository frames, Event<DomainEvent> events, PlanClock clock) {
    this.frames = frames;
    this.events = events;
    this.clock = clock;
  }

  /** Adds and corrects; never takes anything away, since tasks may refer to it. */
  @Override
  public void load(Actor by, PlanFrame frame) {
    if (!by.isSystem() && !by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
    Optional<Plan> known = frames.plan().map(LoadedPlan::shown);
    known.ifPresent(plan -> mustBeTheSame(plan, frame.plan()));
    if (saysTheSame(known, frame)) {
      return;
    }
    frames.write(frame);
    events.fire(new PlanFrameLoaded(by, clock.instant(), frame.plan().decision()));
  }

  private static void mustBeTheSame(Plan known, Plan wanted) {
    if (!known.decision().equals(wanted.decision())) {
      throw new BusinessRuleViolation(
          "objectives.anotherPlan", known.decision(), wanted.decision());
    }
  }

  private boolean saysTheSame(Optional<Plan> known, PlanFrame wanted) {
    return known.filter(wanted.plan()::equals).isPresent()
        && frames.focusAreas().containsAll(wanted.focusAreas())
        && frames.objectives().containsAll(wanted.objectives())
        && frames.principles().containsAll(wanted.principles());
  }
}
