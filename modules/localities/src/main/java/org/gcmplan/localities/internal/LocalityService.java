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
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Localities;
import org.gcmplan.localities.LocalityEstablished;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityMerged;
import org.gcmplan.localities.LocalityRenamed;

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
    codes.refuseTaken(as.code(), from, known.flatMap(TerritorialUnit::lastDay), List.of(id));
    known.ifPresentOrElse(
        unit -> unit.designate(as, from), () -> units.add(new TerritorialUnit(id, as, from)));
    events.fire(new LocalityEstablished(by, clock.instant(), id, as));
  }

  @Override
  public void redesignate(Actor by, LocalityId id, Designation as, LocalDate from) {
    mustKeepTheRegister(by);
    TerritorialUnit unit = known(id);
    mustExistOn(unit, from);
    if (unit.isDesignated(as, Optional.of(from))) {
      return;
    }
    codes.refuseTaken(as.code(), Optional.of(from), unit.lastDay(), List.of(id));
    unit.designate(as, Optional.of(from));
    events.fire(new LocalityRenamed(by, clock.instant(), id, as, from));
  }

  @Override
  public void merge(
      Actor by, List<LocalityId> former, LocalityId successor, Designation as, LocalDate from) {
    mustKeepTheRegister(by);
    List<TerritorialUnit> ending = former.stream().map(this::known).toList();
    if (ending.stream().allMatch(unit -> unit.wentInto(successor))) {
      establish(by, successor, as, Optional.of(from));
      return;
    }
    ending.forEach(unit -> mustExistOn(unit, from));
    codes.refuseTaken(as.code(), Optional.of(from), Optional.empty(), former);
    units.add(new TerritorialUnit(successor, as, Optional.of(from)));
    ending.forEach(unit -> unit.goInto(List.of(successor), from.minusDays(1)));
    events.fire(new LocalityMerged(by, clock.instant(), successor, former, as, from));
  }

  private TerritorialUnit known(LocalityId id) {
    return units.find(id).orElseThrow(() -> new NotFound("locality", id.value()));
  }

  private static void mustExistOn(TerritorialUnit unit, LocalDate day) {
    if (!unit.existsOn(day)) {
      throw new BusinessRuleViolation(
          "localities.notInForce", unit.designationOn(day).fullName(), day);
    }
  }

  private static void mustKeepTheRegister(Actor by) {
    if (!by.isSystem() && !by.holds(Role.ADMINISTRATOR)) {
      throw new NotAllowed(Role.ADMINISTRATOR);
    }
  }
}
