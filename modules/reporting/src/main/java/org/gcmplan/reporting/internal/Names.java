package org.gcmplan.reporting.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Names of bodies on a day, read all at once. */
@Dependent
class Names {
  private final LocalityDirectory localities;
  private final AgencyDirectory agencies;

  @Inject
  Names(LocalityDirectory localities, AgencyDirectory agencies) {
    this.localities = localities;
    this.agencies = agencies;
  }

  /** The name on that day; of a body that had ended by then, its last. */
  Function<BodyId, LocalizedText> on(LocalDate day) {
    Map<BodyId, LocalizedText> names = new HashMap<>();
    agencies.all().forEach(agency -> names.put(agency.id().body(), agency.name()));
    localities(day).forEach(unit -> names.put(unit.id().body(), unit.designation().fullName()));
    return body -> names.computeIfAbsent(body, former -> ofFormer(former, day));
  }

  private LocalizedText ofFormer(BodyId body, LocalDate day) {
    return localities
        .find(new LocalityId(body.id()), day)
        .map(unit -> unit.designation().fullName())
        .orElse(LocalizedText.EMPTY);
  }

  List<Locality> localities(LocalDate day) {
    return localities.inForceOn(day);
  }
}
