package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.LocalityRegister;

/** Names of bodies on a day, read all at once. */
@Dependent
class Names {
  private final LocalityDirectory localities;
  private final LocalityRegister register;
  private final AgencyDirectory agencies;
  private final KeptNames kept;

  @Inject
  Names(
      LocalityDirectory localities,
      LocalityRegister register,
      AgencyDirectory agencies,
      KeptNames kept) {
    this.kept = kept;
    this.localities = localities;
    this.register = register;
    this.agencies = agencies;
  }

  /** The name on that day; of a body that had ended by then, its last. For a few bodies. */
  Function<BodyId, LocalizedText> on(LocalDate day) {
    Map<BodyId, LocalizedText> names = new HashMap<>();
    agencies.all().forEach(agency -> names.put(agency.id().body(), agency.name()));
    localities(day).forEach(unit -> names.put(unit.id().body(), unit.designation().fullName()));
    return body -> names.computeIfAbsent(body, other -> others(Set.of(other), day).get(other));
  }

  /** The same of all these bodies, of which those that nobody has asked for are read at once. */
  Function<BodyId, LocalizedText> on(LocalDate day, Collection<BodyId> wanted) {
    Map<BodyId, LocalizedText> names = kept.on(day, this::agencyNames);
    Set<BodyId> missing =
        wanted.stream()
            .filter(body -> body.kind() == BodyId.Kind.LOCALITY && !names.containsKey(body))
            .collect(Collectors.toUnmodifiableSet());
    if (!missing.isEmpty()) {
      names.putAll(others(missing, day));
    }
    return body -> names.getOrDefault(body, LocalizedText.EMPTY);
  }

  private Map<BodyId, LocalizedText> agencyNames() {
    return agencies.all().stream()
        .collect(Collectors.toMap(agency -> agency.id().body(), Agency::name, (one, other) -> one));
  }

  /** Localities that had ended, and what lies within them. */
  private Map<BodyId, LocalizedText> others(Set<BodyId> bodies, LocalDate day) {
    Map<BodyId, LocalizedText> names = new HashMap<>();
    bodies.forEach(body -> names.put(body, LocalizedText.EMPTY));
    Set<LocalityId> ids =
        bodies.stream()
            .filter(body -> body.kind() == BodyId.Kind.LOCALITY)
            .map(body -> new LocalityId(body.id()))
            .collect(Collectors.toUnmodifiableSet());
    register.fullNames(ids, day).forEach((id, name) -> names.put(id.body(), name));
    return names;
  }

  List<Locality> localities(LocalDate day) {
    return localities.inForceOn(day);
  }
}
