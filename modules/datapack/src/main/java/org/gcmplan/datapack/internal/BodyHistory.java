package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gcmplan.agencies.Agencies;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.localities.Localities;
import org.gcmplan.localities.TerritorialChanges;

/** Bodies and units as the pack has them: when the plan began, and what became of them since. */
@Dependent
class BodyHistory {
  /** Before the offices open: whatever happens on that day finds it done. */
  private static final LocalTime BEGUN = LocalTime.of(0, 5);

  private static final LocalTime ENDED = LocalTime.of(0, 10);
  private static final LocalTime ARRANGED = LocalTime.of(0, 15);

  private final Agencies agencies;
  private final AgencyDirectory known;
  private final Reorganisations reorganisations;
  private final Localities localities;
  private final TerritorialChanges territory;

  @Inject
  BodyHistory(
      Agencies agencies,
      AgencyDirectory known,
      Reorganisations reorganisations,
      Localities localities,
      TerritorialChanges territory) {
    this.agencies = agencies;
    this.known = known;
    this.reorganisations = reorganisations;
    this.localities = localities;
    this.territory = territory;
  }

  /** Those that were there when the plan began. */
  void establish(CountryPack pack) {
    pack.codes().agencies().stream()
        .map(AgencyEntry::facts)
        .filter(facts -> facts.validFrom().isEmpty())
        .forEach(facts -> agencies.register(Actor.SYSTEM, facts));
    pack.units()
        .forEach(
            unit -> localities.establish(Actor.SYSTEM, unit.id(), unit.as(), Optional.empty()));
  }

  /** What became of them, each on its day. Doing it again changes nothing. */
  List<TimelineEntry> history(CountryPack pack) {
    var history = new ArrayList<TimelineEntry>();
    for (AgencyEntry entry : pack.codes().agencies()) {
      entry.facts().validFrom().ifPresent(day -> history.add(begin(entry, day)));
      entry.validTo().ifPresent(day -> history.add(end(entry, day.plusDays(1))));
    }
    pack.orders()
        .forEach(
            order ->
                history.add(
                    TimelineEntry.on(
                        order.from(), ARRANGED, () -> territory.carryOut(Actor.SYSTEM, order))));
    return history;
  }

  private TimelineEntry begin(AgencyEntry entry, LocalDate day) {
    return TimelineEntry.on(day, BEGUN, () -> agencies.register(Actor.SYSTEM, entry.facts()));
  }

  private TimelineEntry end(AgencyEntry entry, LocalDate from) {
    return TimelineEntry.on(from, ENDED, () -> dissolve(entry, from));
  }

  private void dissolve(AgencyEntry entry, LocalDate from) {
    AgencyId agency = entry.facts().id();
    Dissolution order = order(entry, from, Map.of());
    boolean decided = !entry.takers().isEmpty() && !hasEnded(agency);
    reorganisations.carryOut(
        Actor.SYSTEM, decided ? order(entry, from, takers(entry, order)) : order);
  }

  private static Dissolution order(
      AgencyEntry entry, LocalDate from, Map<String, AgencyId> takers) {
    return new Dissolution(
        entry.facts().id(),
        entry.successors(),
        entry.successors().stream().findFirst(),
        takers,
        from,
        entry.legalBasis());
  }

  /** The pack names tasks by their numbers; what is open names them as its items' references. */
  private Map<String, AgencyId> takers(AgencyEntry entry, Dissolution order) {
    return reorganisations.preview(Actor.SYSTEM, order).work().stream()
        .filter(item -> item.moves() && entry.takers().containsKey(item.reference()))
        .collect(
            Collectors.toMap(
                OpenWorkItem::key,
                item -> entry.takers().get(item.reference()),
                (one, same) -> one));
  }

  private boolean hasEnded(AgencyId agency) {
    return known.find(agency).flatMap(Agency::validTo).isPresent();
  }
}
