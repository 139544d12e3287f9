package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Optional;
import org.gcmplan.agencies.Agencies;
import org.gcmplan.agencies.AgencyRegistered;
import org.gcmplan.agencies.NewAgency;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class AgencyService implements Agencies {
  private static final int LONGEST_CODE = 20;
  private static final int LONGEST_NAME = 300;

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
    refuseIncomplete(facts);
    refuseTakenCode(facts);
    known.ifPresentOrElse(
        agency -> agency.correct(facts), () -> agencies.add(new RegisteredAgency(facts)));
    events.fire(new AgencyRegistered(by, clock.instant(), facts.id(), facts.code()));
  }

  private void refuseTakenCode(NewAgency facts) {
    agencies.withCode(facts.code()).stream()
        .filter(other -> !other.shown().id().equals(facts.id()) && other.overlaps(facts))
        .findFirst()
        .ifPresent(
            other -> {
              throw new BusinessRuleViolation(
                  new Problem("code", "agencies.codeTaken", facts.code(), other.shown().name()));
            });
  }

  private static void refuseIncomplete(NewAgency facts) {
    var problems = new ArrayList<Problem>();
    if (facts.code().isBlank() || facts.code().length() > LONGEST_CODE) {
      problems.add(new Problem("code", "agencies.code"));
    }
    if (facts.name().isEmpty() || facts.name().vi().length() > LONGEST_NAME) {
      problems.add(new Problem("name", "agencies.name"));
    }
    if (facts.symbol().isBlank() || facts.symbol().length() > LONGEST_CODE) {
      problems.add(new Problem("symbol", "agencies.symbol"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  private static void mustKeepTheRegister(Actor by) {
    if (!by.isSystem() && !by.holds(Role.ADMINISTRATOR) && !by.holds(Role.STANDING_OFFICE)) {
      throw new NotAllowed(Role.STANDING_OFFICE);
    }
  }
}
