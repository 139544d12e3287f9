package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** What bodies are called, in numbers and in whose name they award. */
@Dependent
class AwardingBodies {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;
  private final AwardSettings settings;

  @Inject
  AwardingBodies(AgencyDirectory agencies, LocalityDirectory localities, AwardSettings settings) {
    this.agencies = agencies;
    this.localities = localities;
    this.settings = settings;
  }

  /** QĐ-BNG. */
  String symbol(BodyId body) {
    return settings.decisionSymbol().replace("{0}", agency(body).symbol());
  }

  /** Bộ trưởng Bộ Ngoại giao. */
  LocalizedText awarder(BodyId body) {
    LocalizedText name = agency(body).name();
    return new LocalizedText(
        settings.awarderVi().replace("{0}", name.vi()),
        settings.awarderEn().replace("{0}", name.in(Language.EN)));
  }

  LocalizedText name(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agency(body).name()
        : localities
            .find(new LocalityId(body.id()), day)
            .map(unit -> unit.designation().fullName())
            .orElseThrow(() -> new NotFound("body", body));
  }

  /** By what a body is put in order; of a unit that has ended, which stands last, nothing. */
  String inOrder(BodyId body, LocalDate today) {
    return body.kind() == BodyId.Kind.AGENCY
        ? "1" + agencies.find(new AgencyId(body.id())).map(a -> Folded.of(a.name().vi())).orElse("")
        : localities
            .find(new LocalityId(body.id()), today)
            .map(unit -> "2" + Folded.of(unit.designation().fullName().vi()))
            .orElse("3");
  }

  /** Whether there is, or was, such a body. */
  boolean isKnown(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies.find(new AgencyId(body.id())).isPresent()
        : localities.find(new LocalityId(body.id()), day).isPresent();
  }

  private Agency agency(BodyId body) {
    return agencies
        .find(new AgencyId(body.id()))
        .filter(found -> body.kind() == BodyId.Kind.AGENCY)
        .orElseThrow(() -> new NotFound("body", body));
  }
}
