package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.Division;
import org.gcmplan.localities.LocalityDivided;
import org.gcmplan.localities.LocalityEstablished;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityMerged;
import org.gcmplan.localities.LocalityRenamed;
import org.gcmplan.localities.Merger;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialOrder;

/** Writes orders into the register: what ends, what begins, what is called otherwise. */
@Dependent
class TerritorialEntries {
  private final LocalityRepository units;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  TerritorialEntries(LocalityRepository units, Event<DomainEvent> events, PlanClock clock) {
    this.units = units;
    this.events = events;
    this.clock = clock;
  }

  /** Whether the register says so already; what a new data pack words otherwise is mended. */
  boolean repeats(Actor by, TerritorialOrder order) {
    Optional<LocalDate> from = Optional.of(order.from());
    if (order instanceof Redesignation anew) {
      TerritorialUnit unit = units.find(anew.unit()).orElseThrow();
      return unit.isDesignatedFrom(from) && mend(by, unit, new NewUnit(unit.id(), anew.as()), from);
    }
    return order.formed().stream().allMatch(part -> isThere(part, order))
        && order.formed().stream()
            .allMatch(part -> mend(by, units.find(part.id()).orElseThrow(), part, from));
  }

  private boolean isThere(NewUnit part, TerritorialOrder order) {
    return order.former().stream()
        .allMatch(unit -> units.find(unit).filter(old -> old.wentInto(part.id())).isPresent());
  }

  private boolean mend(Actor by, TerritorialUnit unit, NewUnit as, Optional<LocalDate> from) {
    if (!unit.isDesignated(as.as(), from)) {
      unit.designate(as.as(), from);
      events.fire(new LocalityEstablished(by, clock.instant(), unit.id(), as.as()));
    }
    return true;
  }

  void enter(Actor by, TerritorialOrder order) {
    if (order instanceof Redesignation anew) {
      units.find(anew.unit()).orElseThrow().designate(anew.as(), Optional.of(order.from()));
    } else {
      order.formed().forEach(part -> units.add(begun(part, order.from())));
      List<LocalityId> heirs = order.formed().stream().map(NewUnit::id).toList();
      LocalDate lastDay = order.from().minusDays(1);
      order.former().forEach(unit -> units.find(unit).orElseThrow().goInto(heirs, lastDay));
    }
    events.fire(event(by, order));
  }

  /** What was entered and has not begun yet is as if it had not been entered. */
  void takeBack(TerritorialChange change) {
    List<TerritorialUnit> former =
        change.former().stream().map(unit -> units.find(unit).orElseThrow()).toList();
    if (change.formed().isEmpty()) {
      former.forEach(unit -> unit.keepDesignation(change.takesEffect()));
    } else {
      former.forEach(TerritorialUnit::goOn);
      change.formed().forEach(unit -> units.find(unit).orElseThrow().neverBegin());
    }
  }

  private static TerritorialUnit begun(NewUnit part, LocalDate from) {
    return new TerritorialUnit(part.id(), part.as(), Optional.of(from));
  }

  private DomainEvent event(Actor by, TerritorialOrder order) {
    LocalDate from = order.from();
    if (order instanceof Merger merger) {
      NewUnit unit = merger.unit();
      return new LocalityMerged(
          by, clock.instant(), unit.id(), merger.former(), unit.as(), from, order.legalBasis());
    }
    if (order instanceof Division division) {
      return new LocalityDivided(
          by, clock.instant(), division.unit(), division.formed(), from, order.legalBasis());
    }
    Redesignation anew = (Redesignation) order;
    return new LocalityRenamed(
        by, clock.instant(), anew.unit(), anew.as(), from, order.legalBasis());
  }
}
