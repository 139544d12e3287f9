package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.Designation;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.search.FindingKind;
import org.gcmplan.search.internal.Indexed.Span;

/** Provinces and cities: those of today, and those that went into them. */
@Dependent
class LocalitySource implements SearchSource {
  private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

  private final LocalityDirectory localities;
  private final IndexRepository index;
  private final PlanClock clock;

  @Inject
  LocalitySource(LocalityDirectory localities, IndexRepository index, PlanClock clock) {
    this.localities = localities;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public FindingKind kind() {
    return FindingKind.LOCALITY;
  }

  @Override
  public Stream<Indexed> all() {
    return withPredecessors(localities.inForceOn(clock.today())).map(this::indexed);
  }

  /** A merger changes those that go into it too. */
  @Override
  public Set<String> touchedBy(DomainEvent event) {
    if (!event.subject().kind().equals("locality")) {
      return Set.of();
    }
    Set<String> touched = new LinkedHashSet<>(Set.of(event.subject().id()));
    withPredecessors(find(event.subject().id()).toList())
        .map(locality -> locality.id().value().toString())
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

  private Stream<Locality> withPredecessors(List<Locality> units) {
    Map<LocalityId, Locality> all = new LinkedHashMap<>();
    Deque<Locality> open = new ArrayDeque<>(units);
    while (!open.isEmpty()) {
      Locality unit = open.pop();
      if (all.put(unit.id(), unit) == null) {
        unit.predecessors().stream()
            .flatMap(id -> localities.find(id, clock.today()).stream())
            .forEach(open::push);
      }
    }
    return all.values().stream();
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
        "/search/results.xhtml?kind=TASK&q="
            + URLEncoder.encode(now.name().in(Language.VI), StandardCharsets.UTF_8),
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
            localities.find(locality.id(), LONG_AGO).map(Locality::designation).stream())
        .flatMap(designation -> Stream.of(designation.name(), designation.fullName()))
        .flatMap(text -> Stream.of(text.vi(), text.en()))
        .distinct()
        .forEach(names::add);
    names.addAll(index.aliasesOf(locality.id().body()));
    return names;
  }

  private LocalizedText detail(Locality locality) {
    return locality
        .successor()
        .flatMap(id -> localities.find(id, clock.today()))
        .map(unit -> unit.designation().fullName())
        .map(name -> new LocalizedText("nay thuộc " + name.in(Language.VI), "now part of " + name.in(Language.EN)))
        .orElse(LocalizedText.EMPTY);
  }
}
