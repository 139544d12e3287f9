package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Who stands for a body on a day: itself while it exists, then whoever came after it. */
@Dependent
class Heirs {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;

  @Inject
  Heirs(AgencyDirectory agencies, LocalityDirectory localities) {
    this.agencies = agencies;
    this.localities = localities;
  }

  /** Several for a body that was split; none for one that ended without a successor. */
  List<BodyId> of(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies
            .find(new AgencyId(body.id()))
            .map(agency -> of(agency, day))
            .orElseGet(() -> List.of(body))
        : localities
            .find(new LocalityId(body.id()), day)
            .map(unit -> of(unit, day))
            .orElseGet(() -> List.of(body));
  }

  private List<BodyId> of(Agency agency, LocalDate day) {
    if (hasNotEnded(agency.validTo(), day)) {
      return List.of(agency.id().body());
    }
    return agency.successors().stream()
        .flatMap(next -> of(next.body(), day).stream())
        .distinct()
        .toList();
  }

  private List<BodyId> of(Locality unit, LocalDate day) {
    if (hasNotEnded(unit.validTo(), day)) {
      return List.of(unit.id().body());
    }
    return unit.successor().map(next -> of(next.body(), day)).orElse(List.of());
  }

  private static boolean hasNotEnded(Optional<LocalDate> validTo, LocalDate day) {
    return validTo.filter(day::isAfter).isEmpty();
  }
}
