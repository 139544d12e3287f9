package org.gcmplan.progress.internal;

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
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.RegimeKept;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.progress.ReportingRegimes;

@ApplicationScoped
@Transactional
class RegimeService implements ReportingRegimes {
  private final RoundRepository rounds;
  private final PlanOffice office;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  RegimeService(
      RoundRepository rounds, PlanOffice office, PlanClock clock, Event<DomainEvent> events) {
    this.rounds = rounds;
    this.office = office;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<ReportingRegime> all() {
    return rounds.regimes();
  }

  @Override
  public List<ReportingRegime> inForceOn(LocalDate day) {
    return all().stream().filter(regime -> regime.inForceOn(day)).toList();
  }

  @Override
  public void keep(Actor person, ReportingRegime regime) {
    Actor by = office.standingOffice(person);
    RegimeRules.check(regime);
    refuseSecond(regime);
    Optional<RegimeEntry> known = rounds.regime(regime.id());
    if (known.map(RegimeEntry::shown).filter(regime::equals).isPresent()) {
      return;
    }
    known.ifPresentOrElse(entry -> entry.become(regime), () -> rounds.add(new RegimeEntry(regime)));
    events.fire(new RegimeKept(by, clock.instant(), regime.id(), regime.code()));
  }

  private void refuseSecond(ReportingRegime regime) {
    boolean taken =
        all().stream()
            .anyMatch(
                other -> other.code().equals(regime.code()) && !other.id().equals(regime.id()));
    if (taken) {
      throw new BusinessRuleViolation(new Problem("code", "progress.regime.codeTaken"));
    }
  }
}
