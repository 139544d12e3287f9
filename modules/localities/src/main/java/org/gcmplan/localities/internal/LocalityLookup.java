package org.gcmplan.localities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Language;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

@ApplicationScoped
@Transactional
class LocalityLookup implements LocalityDirectory {
  private final LocalityRepository units;

  @Inject
  LocalityLookup(LocalityRepository units) {
    this.units = units;
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
    List<TerritorialUnit> all = units.all();
    Collator order = Collator.getInstance(Language.VI.locale());
    return all.stream()
        .filter(unit -> unit.existsOn(day))
        .map(unit -> unit.shownOn(day, predecessorsOf(unit.id(), all)))
        .sorted(Comparator.comparing(unit -> unit.designation().name().vi(), order))
        .toList();
  }

  private static List<LocalityId> predecessorsOf(LocalityId id, List<TerritorialUnit> all) {
    return all.stream().filter(unit -> unit.wentInto(id)).map(TerritorialUnit::id).toList();
  }
}
