package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.localities.LocalityId;

/** Turns official codes, which mean something only on a day, into ids, which last. */
record BodyCodes(List<AgencyEntry> agencies, CodeHoldings localities) {
  BodyCodes {
    agencies = List.copyOf(agencies);
  }

  Optional<AgencyId> agency(String code, LocalDate day) {
    return agencies.stream()
        .filter(entry -> entry.holds(code, day))
        .map(entry -> entry.facts().id())
        .findFirst();
  }

  Optional<LocalityId> locality(String code, LocalDate day) {
    return localities.holder(code, day);
  }

  Optional<BodyId> body(BodyId.Kind kind, String code, LocalDate day) {
    return kind == BodyId.Kind.AGENCY
        ? agency(code, day).map(AgencyId::body)
        : locality(code, day).map(LocalityId::body);
  }

  /** The body in that cell; complains when nobody holds the code. */
  Optional<BodyId> body(BodyId.Kind kind, CsvRow row, String column, LocalDate day) {
    String code = row.text(column);
    Optional<BodyId> body = body(kind, code, day);
    if (body.isEmpty() && !code.isEmpty()) {
      row.complain(column, "nobody holds the code " + code + " on " + day);
    }
    return body;
  }
}
