package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** Which body stands behind the number of a decision. */
@Dependent
class DecidingBody {
  private static final String OF_THE_PRIME_MINISTER = "TTg";
  private static final LocalizedText PRIME_MINISTER =
      new LocalizedText("Thủ tướng Chính phủ", "Prime Minister");

  private final AgencyDirectory agencies;

  @Inject
  DecidingBody(AgencyDirectory agencies) {
    this.agencies = agencies;
  }

  /** Who decides under that symbol, such as QĐ-BNG; the coordinator where nobody is known by it. */
  LocalizedText of(String symbol, BodyId coordinator) {
    String body = symbol.substring(symbol.lastIndexOf('-') + 1);
    if (body.equals(OF_THE_PRIME_MINISTER)) {
      return PRIME_MINISTER;
    }
    return agencies.all().stream()
        .filter(agency -> agency.symbol().equals(body))
        .findFirst()
        .map(Agency::name)
        .orElseGet(() -> name(coordinator));
  }

  LocalizedText name(BodyId coordinator) {
    return agency(coordinator).map(Agency::name).orElse(LocalizedText.EMPTY);
  }

  /** The symbol under which the body's own decisions are numbered. */
  String register(BodyId coordinator) {
    return "QĐ-" + agency(coordinator).map(Agency::symbol).orElse("");
  }

  private Optional<Agency> agency(BodyId body) {
    return agencies.find(new AgencyId(body.id()));
  }
}
