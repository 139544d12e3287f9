package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.council.AgendaReordered;
import org.gcmplan.council.Agendas;
import org.gcmplan.council.ConcernsNamed;
import org.gcmplan.council.MotionAdded;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionUndecided;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingState;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class AgendaService implements Agendas {
  /** A motion that belongs to no other module: the council's people put it down themselves. */
  private static final String OWN_MATTER = "council-matter";

  private final SittingRepository sittings;
  private final CouncilDesk desk;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  AgendaService(
      SittingRepository sittings, CouncilDesk desk, PlanClock clock, Event<DomainEvent> events) {
    this.sittings = sittings;
    this.desk = desk;
    this.clock = clock;
    this.events = events;
  }

  private SittingEntry open(Actor by, SittingId id) {
    SittingEntry sitting = desk.toPrepare(by, id);
    sitting.mustBe(SittingState.CALLED, "council.sitting.openedAlready");
    return sitting;
  }

  @Override
  public MotionId add(Actor by, SittingId id, NewMotion added) {
    open(by, id);
    List<MotionEntry> there = sittings.motions(id);
    SittingRules.checkMotion(added);
    if (there.stream().anyMatch(motion -> motion.subject().equals(added.subject()))) {
      throw SittingRules.refused("agenda", "council.motion.twice", added.title());
    }
    MotionEntry motion = new MotionEntry(id, there.size() + 1, added);
    sittings.add(motion);
    events.fire(
        new MotionAdded(by, clock.instant(), id, motion.id(), motion.subject(), motion.title()));
    return motion.id();
  }

  @Override
  public void withdraw(Actor by, MotionId id, String reason) {
    SittingEntry sitting = open(by, sittings.sittingOf(id));
    MotionEntry motion = sittings.motion(id);
    String words = SittingRules.words("reason", reason);
    List<MotionEntry> left = new ArrayList<>(sittings.motions(sitting.id()));
    left.removeIf(each -> each.id().equals(id));
    if (left.isEmpty()) {
      throw new BusinessRuleViolation("council.sitting.noMotions");
    }
    sittings.declarations(sitting.id()).stream()
        .filter(each -> each.shown().motion().equals(id))
        .forEach(sittings::remove);
    sittings.flush();
    sittings.remove(motion);
    number(left);
    events.fire(
        new MotionUndecided(by, clock.instant(), sitting.id(), id, motion.subject(), words));
  }

  private void number(List<MotionEntry> inOrder) {
    int place = 0;
    for (MotionEntry motion : inOrder) {
      place++;
      motion.place(place);
    }
    sittings.flush();
  }

  @Override
  public void move(Actor by, MotionId id, int place) {
    SittingEntry sitting = open(by, sittings.sittingOf(id));
    List<MotionEntry> inOrder = new ArrayList<>(sittings.motions(sitting.id()));
    if (place < 1 || place > inOrder.size()) {
      throw SittingRules.refused("place", "council.motion.noSuchPlace", inOrder.size());
    }
    MotionEntry motion = sittings.motion(id);
    inOrder.remove(motion);
    inOrder.add(place - 1, motion);
    number(inOrder);
    events.fire(new AgendaReordered(by, clock.instant(), sitting.id(), id, place));
  }

  @Override
  public void concern(Actor by, MotionId id, Set<UUID> people, Set<BodyId> bodies) {
    SittingEntry sitting = open(by, sittings.sittingOf(id));
    MotionEntry motion = sittings.motion(id);
    boolean keptAll = people.containsAll(motion.people()) && bodies.containsAll(motion.bodies());
    if (!motion.subject().kind().equals(OWN_MATTER) && !keptAll) {
      throw SittingRules.refused("concerned", "council.concerned.stay", motion.title());
    }
    motion.concern(people, bodies);
    sittings.flush();
    events.fire(new ConcernsNamed(by, clock.instant(), sitting.id(), id, people, bodies));
  }
}
