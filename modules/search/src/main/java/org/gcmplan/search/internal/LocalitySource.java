package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.DatedName;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityRegister;
import org.gcmplan.localities.TerritorialChangeTookEffect;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;

/** Provinces and cities: those of today, and those that went into them. */
@Dependent
class LocalitySource implements SearchSource {
  private final LocalityDirectory localities;
  private final LocalityRegister register;
  private final IndexRepository index;
  private final PlanClock clock;

  @Inject
  LocalitySource(
      LocalityDirectory localities,
      LocalityRegister register,
      IndexRepository index,
      PlanClock clock) {
    this.localities = localities;
    this.register = register;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public FindingKind kind() {
    return FindingKind.LOCALITY;
  }

  @Override
  public Stream<Indexed> all() {
    return register.everKnown().stream().map(this::indexed);
  }

  /** A merger changes those that go into it too, a division what comes out of it. */
  @Override
  public Set<String> touchedBy(DomainEvent event) {
    if (event instanceof TerritorialChangeTookEffect change) {
      return around(
          Stream.concat(change.former().stream(), change.formed().stream())
              .map(id -> id.value().toString())
              .toList());
    }
    return event.subject().kind().equals("locality")
        ? around(List.of(event.subject().id()))
        : Set.of();
  }

  private Set<String> around(List<String> ids) {
    Set<String> touched = new LinkedHashSet<>(ids);
    List<Locality> units = ids.stream().flatMap(this::find).toList();
    units.stream()
        .flatMap(unit -> Stream.concat(unit.predecessors().stream(), unit.successors().stream()))
        .map(id -> id.value().toString())
        .forEach(touched::add);
    return touched;
  }

  @Override
  public List<Indexed> some(Set<String> origins) {
    return origins.stream().flatMap(this::find).map(this::indexed).toList();
  }

  @Override
  public Set<String> visible(Actor reader, Set<String> ids) {
    return ids;
  }

  private Stream<Locality> find(String id) {
    return localities.find(new LocalityId(UUID.fromString(id)), clock.today()).stream();
  }

  private Indexed indexed(Locality locality) {
    String id = locality.id().value().toString();
    Designation now = locality.designation();
    return new Indexed(
        FindingKind.LOCALITY,
        id,
        id,
        "",
        now.fullName(),
        detail(locality),
        "/reporting/body.xhtml?body=" + locality.id().body(),
        names(locality),
        List.of(),
        false,
        Span.days(locality.validFrom(), locality.validTo()));
  }

  /** Of today, of its beginning, and those that the country’s data give it. */
  private List<String> names(Locality locality) {
    List<String> names = new ArrayList<>();
    Stream.concat(
            Stream.of(locality.designation()),
            register.namesOf(locality.id()).stream().map(DatedName::designation))
        .flatMap(designation -> Stream.of(designation.name(), designation.fullName()))
        .flatMap(text -> Stream.of(text.vi(), text.en()))
        .distinct()
        .forEach(names::add);
    names.addAll(index.aliasesOf(locality.id().body()));
    return names;
  }

  private LocalizedText detail(Locality locality) {
    return locality.successors().isEmpty()
        ? LocalizedText.EMPTY
        : new LocalizedText(
            "nay thuộc " + successors(locality, Language.VI),
            "now part of " + successors(locality, Language.EN));
  }

  private String successors(Locality locality, Language language) {
    return locality.successors().stream()
        .flatMap(id -> localities.find(id, clock.today()).stream())
        .map(unit -> unit.designation().fullName().in(language))
        .collect(Collectors.joining("; "));
  }
}
