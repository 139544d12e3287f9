package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Bodies of both kinds: their names, whether they exist, and who came after them. */
@Dependent
class BodiesInPlan {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final PlanClock clock;

  @Inject
  BodiesInPlan(AgencyDirectory agencies, LocalityDirectory localities, PlanClock clock) {
    this.agencies = agencies;
    this.localities = localities;
    this.clock = clock;
  }

  /** The name; for an unknown body its id, so that nothing is hidden. */
  LocalizedText nameOf(BodyId body) {
    return (isAgency(body)
            ? agencies.find(new AgencyId(body.id())).map(Agency::name)
            : locality(body.id(), clock.today()).map(found -> found.designation().fullName()))
        .orElseGet(() -> new LocalizedText(body.toString(), body.toString()));
  }

  boolean isInForce(BodyId body, LocalDate day) {
    return isAgency(body)
        ? agencies.find(new AgencyId(body.id())).filter(found -> found.inForceOn(day)).isPresent()
        : locality(body.id(), day).filter(found -> found.inForceOn(day)).isPresent();
  }

  /** The body if it is in force on the day; else those that came after it and are. */
  Set<BodyId> inForceInPlaceOf(BodyId body, LocalDate day) {
    Set<BodyId> found = new LinkedHashSet<>();
    Set<BodyId> visited = new LinkedHashSet<>();
    follow(body, day, visited, found);
    return found;
  }

  private void follow(BodyId body, LocalDate day, Set<BodyId> visited, Set<BodyId> found) {
    if (!visited.add(body)) {
      return;
    }
    if (isInForce(body, day)) {
      found.add(body);
    } else {
      successorsOf(body, day).forEach(successor -> follow(successor, day, visited, found));
    }
  }

  private List<BodyId> successorsOf(BodyId body, LocalDate day) {
    return isAgency(body)
        ? agencies.find(new AgencyId(body.id())).stream()
            .flatMap(agency -> agency.successors().stream())
            .map(AgencyId::body)
            .toList()
        : locality(body.id(), day).stream()
            .flatMap(locality -> locality.successor().stream())
            .map(LocalityId::body)
            .toList();
  }

  private static boolean isAgency(BodyId body) {
    return body.kind() == BodyId.Kind.AGENCY;
  }

  private Optional<Locality> locality(UUID id, LocalDate day) {
    return localities.find(new LocalityId(id), day);
  }
}
