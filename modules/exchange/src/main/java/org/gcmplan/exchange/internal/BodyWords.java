package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.tasks.TaskField;

/** How a body is written in a file: «BNG – Bộ Ngoại giao», as it was called on a day. */
@Dependent
class BodyWords {
  static final String DASH = " – ";

  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;

  @Inject
  BodyWords(AgencyDirectory agencies, LocalityDirectory localities) {
    this.agencies = agencies;
    this.localities = localities;
  }

  /** The bodies of a field, in their order; the id where nobody knows it. */
  String words(TaskField field, List<String> ids, LocalDate day, Language language) {
    return ids.stream().map(id -> one(field, id, day, language)).collect(Collectors.joining("; "));
  }

  private String one(TaskField field, String id, LocalDate day, Language language) {
    UUID uuid = UUID.fromString(id);
    return field.kind() == TaskField.Kind.LOCALITIES
        ? localities.find(new LocalityId(uuid), day).map(unit -> words(unit, language)).orElse(id)
        : agencies.find(new AgencyId(uuid)).map(body -> words(body, language)).orElse(id);
  }

  static String words(Agency agency, Language language) {
    return agency.code() + DASH + agency.name().in(language);
  }

  static String words(Locality unit, Language language) {
    return unit.designation().code() + DASH + unit.designation().fullName().in(language);
  }
}
