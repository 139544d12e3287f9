package org.gcmplan.localities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.DatedName;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityRegister;

@ApplicationScoped
@Transactional
class LocalityLookup implements LocalityDirectory, LocalityRegister {
  private final LocalityRepository units;
  private final PlanClock clock;

  @Inject
  LocalityLookup(LocalityRepository units, PlanClock clock) {
    this.units = units;
    this.clock = clock;
  }

  @Override
  public Optional<Locality> find(LocalityId id, LocalDate day) {
    return units.find(id).map(unit -> unit.shownOn(day, units.predecessorsOf(id)));
  }

  @Override
  public Optional<Locality> withCode(String code, LocalDate day) {
    return units.withCode(code).stream()
        .filter(unit -> unit.existsOn(day) && unit.designationOn(day).code().equals(code))
        .findFirst()
        .map(unit -> unit.shownOn(day, units.predecessorsOf(unit.id())));
  }

  @Override
  public List<Locality> inForceOn(LocalDate day) {
    return shown(day, unit -> unit.existsOn(day));
  }

  @Override
  public List<Locality> everKnown() {
    return shown(clock.today(), unit -> !unit.neverBegan());
  }

  @Override
  public List<DatedName> namesOf(LocalityId id) {
    return units.find(id).map(TerritorialUnit::names).orElse(List.of());
  }

  @Override
  public Map<LocalityId, List<DatedName>> allNames() {
    return units.all().stream()
        .collect(Collectors.toMap(TerritorialUnit::id, TerritorialUnit::names));
  }

  @Override
  public Map<LocalityId, LocalizedText> fullNames(Set<LocalityId> ids, LocalDate day) {
    return units.some(ids).stream()
        .collect(Collectors.toMap(TerritorialUnit::id, unit -> unit.designationOn(day).fullName()));
  }

  private List<Locality> shown(LocalDate day, Predicate<TerritorialUnit> wanted) {
    List<TerritorialUnit> all = units.all();
    Collator order = Collator.getInstance(Language.VI.locale());
    return all.stream()
        .filter(wanted)
        .map(unit -> unit.shownOn(day, predecessorsOf(unit.id(), all)))
        .sorted(Comparator.comparing(unit -> unit.designation().name().vi(), order))
        .toList();
  }

  private static List<LocalityId> predecessorsOf(LocalityId id, List<TerritorialUnit> all) {
    return all.stream().filter(unit -> unit.wentInto(id)).map(TerritorialUnit::id).toList();
  }
}
