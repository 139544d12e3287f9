package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.Agencies;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDissolved;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.AgencyRegistered;
import org.gcmplan.agencies.NewAgency;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class AgencyService implements Agencies {
  private final AgencyRepository agencies;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  AgencyService(AgencyRepository agencies, Event<DomainEvent> events, PlanClock clock) {
    this.agencies = agencies;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public void register(Actor by, NewAgency facts) {
    mustKeepTheRegister(by);
    Optional<RegisteredAgency> known = agencies.find(facts.id());
    if (known.filter(agency -> agency.saysTheSameAs(facts)).isPresent()) {
      return;
    }
    refuseTakenCode(facts);
    known.ifPresentOrElse(
        agency -> agency.correct(facts), () -> agencies.add(new RegisteredAgency(facts)));
    events.fire(new AgencyRegistered(by, clock.instant(), facts.id(), facts.code()));
  }

  @Override
  public void dissolve(Actor by, AgencyId id, LocalDate lastDay, List<AgencyId> successors) {
    mustKeepTheRegister(by);
    RegisteredAgency agency = registered(id);
    Agency now = agency.shown();
    if (now.validTo().filter(ended -> !ended.equals(lastDay)).isPresent()) {
      throw new BusinessRuleViolation(
          "agencies.endedAlready", now.name(), now.validTo().orElseThrow());
    }
    if (now.validTo().isPresent() && now.successors().equals(successors)) {
      return;
    }
    successors.forEach(successor -> mustExistOn(successor, lastDay.plusDays(1)));
    agency.end(lastDay, successors);
    events.fire(new AgencyDissolved(by, clock.instant(), id, lastDay, successors));
  }

  private void refuseTakenCode(NewAgency facts) {
    agencies.withCode(facts.code()).stream()
        .filter(other -> !other.shown().id().equals(facts.id()) && other.overlaps(facts))
        .findFirst()
        .ifPresent(
            other -> {
              throw new BusinessRuleViolation(
                  "agencies.codeTaken", facts.code(), other.shown().name());
            });
  }

  private void mustExistOn(AgencyId successor, LocalDate day) {
    Agency agency = registered(successor).shown();
    if (!agency.inForceOn(day)) {
      throw new BusinessRuleViolation("agencies.successorNotInForce", agency.name(), day);
    }
  }

  private RegisteredAgency registered(AgencyId id) {
    return agencies.find(id).orElseThrow(() -> new NotFound("agency", id.value()));
  }

  private static void mustKeepTheRegister(Actor by) {
    if (!by.isSystem() && !by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }
}
