package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Bodies that came from one another or went into one another, over however many steps. */
@Dependent
class BodyKin {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final PlanClock clock;

  @Inject
  BodyKin(AgencyDirectory agencies, LocalityDirectory localities, PlanClock clock) {
    this.agencies = agencies;
    this.localities = localities;
    this.clock = clock;
  }

  /** The body, those that went into it, and those that it went into. */
  Set<BodyId> of(BodyId body) {
    return body.kind() == BodyId.Kind.AGENCY ? agenciesOf(body) : localitiesOf(body);
  }

  /** What they are called, for leaving their names out of others. */
  List<LocalizedText> names(Set<BodyId> kin) {
    return kin.stream().flatMap(this::names).filter(name -> !name.isEmpty()).toList();
  }

  private Stream<LocalizedText> names(BodyId body) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies.find(new AgencyId(body.id())).map(Agency::name).stream()
        : locality(body).map(unit -> unit.designation().name()).stream();
  }

  private Set<BodyId> agenciesOf(BodyId body) {
    List<Agency> all = agencies.all();
    Set<BodyId> kin = new LinkedHashSet<>();
    follow(
        body,
        kin,
        next ->
            all.stream()
                .filter(agency -> agency.id().body().equals(next))
                .flatMap(agency -> agency.successors().stream().map(AgencyId::body)));
    follow(
        body,
        kin,
        next ->
            all.stream()
                .filter(agency -> agency.successors().contains(new AgencyId(next.id())))
                .map(agency -> agency.id().body()));
    return kin;
  }

  private Set<BodyId> localitiesOf(BodyId body) {
    Set<BodyId> kin = new LinkedHashSet<>();
    follow(body, kin, next -> units(locality(next).map(Locality::successors)));
    follow(body, kin, next -> units(locality(next).map(Locality::predecessors)));
    return kin;
  }

  private static Stream<BodyId> units(Optional<List<LocalityId>> units) {
    return units.stream().flatMap(List::stream).map(LocalityId::body);
  }

  private Optional<Locality> locality(BodyId body) {
    return localities.find(new LocalityId(body.id()), clock.today());
  }

  /** One way only: those who went into the same body are no kin of each other. */
  private static void follow(BodyId from, Set<BodyId> kin, Steps steps) {
    Set<BodyId> seen = new LinkedHashSet<>(Set.of(from));
    Deque<BodyId> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      steps.from(open.remove()).filter(seen::add).forEach(open::add);
    }
    kin.addAll(seen);
  }

  /** Where one step leads. */
  private interface Steps {
    Stream<BodyId> from(BodyId body);
  }
}
