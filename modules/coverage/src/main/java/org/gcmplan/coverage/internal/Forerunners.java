package org.gcmplan.coverage.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityRegister;

/**
 * Which bodies went into a body, over however many steps. One that was split counts with the first
 * of its successors only, which keeps its seat or takes most of it over: one plan is never counted
 * twice.
 */
@Dependent
class Forerunners {
  private final LocalityDirectory localities;
  private final LocalityRegister register;
  private final AgencyDirectory agencies;

  @Inject
  Forerunners(LocalityDirectory localities, LocalityRegister register, AgencyDirectory agencies) {
    this.localities = localities;
    this.register = register;
    this.agencies = agencies;
  }

  List<Locality> localitiesOn(LocalDate day) {
    return localities.inForceOn(day);
  }

  List<Agency> agenciesOn(LocalDate day) {
    return agencies.inForceOn(day);
  }

  /** Every agency there ever was, for {@link #before(Agency, LocalDate, List)}. */
  List<Agency> allAgencies() {
    return agencies.all();
  }

  /** Every unit there ever was, for {@link #before(Locality, LocalDate, Map)}. */
  Map<LocalityId, Locality> allLocalities() {
    return register.everKnown().stream()
        .collect(Collectors.toMap(Locality::id, Function.identity()));
  }

  /** The units that had gone into this one by that day. */
  static List<BodyId> before(Locality unit, LocalDate day, Map<LocalityId, Locality> all) {
    return before(unit, day, all, new HashSet<>()).map(LocalityId::body).toList();
  }

  private static Stream<LocalityId> before(
      Locality unit, LocalDate day, Map<LocalityId, Locality> all, Set<LocalityId> seen) {
    return unit.predecessors().stream()
        .filter(seen::add)
        .flatMap(former -> Optional.ofNullable(all.get(former)).stream())
        .filter(former -> !former.inForceOn(day))
        .filter(former -> former.successor().filter(unit.id()::equals).isPresent())
        .flatMap(former -> Stream.concat(Stream.of(former.id()), before(former, day, all, seen)));
  }

  /** The bodies that had ended by that day and left their work to this one. */
  static List<BodyId> before(Agency agency, LocalDate day, List<Agency> all) {
    return before(agency.id(), day, all, new HashSet<>()).map(AgencyId::body).toList();
  }

  private static Stream<AgencyId> before(
      AgencyId agency, LocalDate day, List<Agency> all, Set<AgencyId> seen) {
    return all.stream()
        .filter(other -> isMainSuccessor(agency, other) && !other.inForceOn(day))
        .map(Agency::id)
        .filter(seen::add)
        .flatMap(former -> Stream.concat(Stream.of(former), before(former, day, all, seen)));
  }

  private static boolean isMainSuccessor(AgencyId agency, Agency former) {
    return former.successors().stream().findFirst().filter(agency::equals).isPresent();
  }
}
