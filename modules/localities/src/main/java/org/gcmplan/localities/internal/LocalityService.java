package org.gcmplan.localities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Localities;
import org.gcmplan.localities.LocalityEstablished;
import org.gcmplan.localities.LocalityId;

@ApplicationScoped
@Transactional
class LocalityService implements Localities {
  private final LocalityRepository units;
  private final OfficialCodes codes;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  LocalityService(
      LocalityRepository units, OfficialCodes codes, Event<DomainEvent> events, PlanClock clock) {
    this.units = units;
    this.codes = codes;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void establish(Actor by, LocalityId id, Designation as, Optional<LocalDate> from) {
    mustKeepTheRegister(by);
    Optional<TerritorialUnit> known = units.find(id);
    if (known.filter(unit -> unit.isDesignated(as, from)).isPresent()) {
      return;
    }
    Optional<LocalDate> lastDay = known.flatMap(TerritorialUnit::lastDay);
    Optional<Problem> taken = codes.codeTaken(new Claim("", as, from, lastDay, List.of(id)));
    BusinessRuleViolation.throwIfAny(taken.stream().toList());
    known.ifPresentOrElse(
        unit -> unit.designate(as, from), () -> units.add(new TerritorialUnit(id, as, from)));
    events.fire(new LocalityEstablished(by, clock.instant(), id, as));
  }

  private static void mustKeepTheRegister(Actor by) {
    if (!by.isSystem() && !by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }
}
