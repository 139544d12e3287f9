package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;

/** Bodies as Vietnamese papers name them, as of a day. */
@Dependent
class PaperBodies {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;

  @Inject
  PaperBodies(AgencyDirectory agencies, LocalityDirectory localities) {
    this.agencies = agencies;
    this.localities = localities;
  }

  /** «Bộ Công an»; for a locality its committee: «Ủy ban nhân dân tỉnh Tây Ninh». */
  String name(BodyId body, LocalDate day) {
    if (body.kind() == BodyId.Kind.AGENCY) {
      return agencies
          .find(new AgencyId(body.id()))
          .map(agency -> agency.name().vi())
          .orElseGet(body::toString);
    }
    return localities
        .find(new LocalityId(body.id()), day)
        .map(found -> "Ủy ban nhân dân " + inSentence(found.designation().fullName().vi()))
        .orElseGet(body::toString);
  }

  /** What stands for the body in the numbers of its papers, such as BNG. */
  String symbol(BodyId body) {
    return agencies.find(new AgencyId(body.id())).map(Agency::symbol).orElse("UBND");
  }

  static String capitals(String text) {
    return text.toUpperCase(VIETNAMESE);
  }

  /** The same words within a sentence: their first letter small. */
  static String inSentence(String text) {
    return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(VIETNAMESE) + text.substring(1);
  }
}
