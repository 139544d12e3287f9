package org.gcmplan.nominations.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Bodies and those that went into them. */
@Dependent
class BodyForebears {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;

  @Inject
  BodyForebears(AgencyDirectory agencies, LocalityDirectory localities) {
    this.agencies = agencies;
    this.localities = localities;
  }

  /** The body and all that went into it, itself first. */
  List<BodyId> of(BodyId body, LocalDate day) {
    Set<BodyId> found = new LinkedHashSet<>();
    gather(body, day, found);
    return List.copyOf(found);
  }

  /** Whether one is the other, or went into it, or both have a forebear in common. */
  boolean related(BodyId one, BodyId other, LocalDate day) {
    List<BodyId> others = of(other, day);
    return of(one, day).stream().anyMatch(others::contains);
  }

  /** The last day of a body that has ended by then. */
  Optional<LocalDate> lastDay(BodyId body, LocalDate day) {
    Optional<LocalDate> last =
        body.kind() == BodyId.Kind.AGENCY
            ? agencies.find(new AgencyId(body.id())).flatMap(Agency::validTo)
            : localities.find(new LocalityId(body.id()), day).flatMap(Locality::validTo);
    return last.filter(day::isAfter);
  }

  /** Who comes after a body that has ended, those in force on that day. */
  List<BodyId> successors(BodyId body, LocalDate day) {
    if (lastDay(body, day).isEmpty()) {
      return List.of(body);
    }
    return next(body, day).stream()
        .flatMap(heir -> successors(heir, day).stream())
        .distinct()
        .toList();
  }

  /** The name on that day; of a locality its committee. */
  LocalizedText name(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies
            .find(new AgencyId(body.id()))
            .map(Agency::name)
            .orElseGet(() -> new LocalizedText(body.toString(), body.toString()))
        : localities
            .find(new LocalityId(body.id()), day)
            .map(unit -> committee(unit.designation().fullName()))
            .orElseGet(() -> new LocalizedText(body.toString(), body.toString()));
  }

  private static LocalizedText committee(LocalizedText unit) {
    String vi = unit.vi();
    return new LocalizedText(
        "Ủy ban nhân dân " + vi.substring(0, 1).toLowerCase(Locale.ROOT) + vi.substring(1),
        "People’s Committee of " + unit.in(Language.EN));
  }

  private List<BodyId> next(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies
            .find(new AgencyId(body.id()))
            .map(agency -> agency.successors().stream().map(AgencyId::body).toList())
            .orElse(List.of())
        : localities
            .find(new LocalityId(body.id()), day)
            .map(unit -> unit.successors().stream().map(LocalityId::body).toList())
            .orElse(List.of());
  }

  private void gather(BodyId body, LocalDate day, Set<BodyId> found) {
    if (!found.add(body)) {
      return;
    }
    if (body.kind() == BodyId.Kind.AGENCY) {
      agencies.all().stream()
          .filter(agency -> agency.successors().contains(new AgencyId(body.id())))
          .forEach(agency -> gather(agency.id().body(), day, found));
    } else {
      localities
          .find(new LocalityId(body.id()), day)
          .ifPresent(unit -> unit.predecessors().forEach(id -> gather(id.body(), day, found)));
    }
  }
}
