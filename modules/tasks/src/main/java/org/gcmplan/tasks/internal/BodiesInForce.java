package org.gcmplan.tasks.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;

/** Whether the bodies that a task names are known, and whether they exist on a day. */
@Dependent
class BodiesInForce {
  private final AgencyDirectory agencies;
  private final LocalityDirectory localities;

  @Inject
  BodiesInForce(AgencyDirectory agencies, LocalityDirectory localities) {
    this.agencies = agencies;
    this.localities = localities;
  }

  void checkKnown(TaskField field, FieldValue value, LocalDate day, Complaints complaints) {
    for (String part : value.parts()) {
      if (!isKnown(field, part, day)) {
        complaints.add(field, "unknownBody", part);
      }
    }
  }

  void checkInForce(TaskField field, FieldValue value, LocalDate day, Complaints complaints) {
    List<UUID> ids = value.parts().stream().map(UUID::fromString).toList();
    if (field == TaskField.LOCALITIES) {
      ids.forEach(
          id ->
              localities
                  .find(new LocalityId(id), day)
                  .filter(unit -> !unit.inForceOn(day))
                  .ifPresent(unit -> complainOf(field, unit, day, complaints)));
    } else {
      ids.forEach(
          id ->
              agencies
                  .find(new AgencyId(id))
                  .filter(agency -> !agency.inForceOn(day))
                  .ifPresent(agency -> complainOf(field, agency, day, complaints)));
    }
  }

  private boolean isKnown(TaskField field, String part, LocalDate day) {
    return idOf(part)
        .filter(
            id ->
                field == TaskField.LOCALITIES
                    ? localities.find(new LocalityId(id), day).isPresent()
                    : agencies.find(new AgencyId(id)).isPresent())
        .isPresent();
  }

  private static Optional<UUID> idOf(String part) {
    try {
      return Optional.of(UUID.fromString(part));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  private void complainOf(TaskField field, Agency agency, LocalDate day, Complaints complaints) {
    if (agency.validTo().isEmpty() || !day.isAfter(agency.validTo().get())) {
      complaints.add(field, "bodyNotYet", agency.name(), agency.validFrom().orElse(day));
    } else if (agency.successors().isEmpty()) {
      complaints.add(field, "bodyEnded", agency.name(), agency.validTo().get());
    } else {
      LocalizedText heirs =
          new LocalizedText(heirs(agency, Language.VI), heirs(agency, Language.EN));
      complaints.add(field, "bodySucceeded", agency.name(), agency.validTo().get(), heirs);
    }
  }

  private String heirs(Agency agency, Language language) {
    return agency.successors().stream()
        .flatMap(id -> agencies.find(id).stream())
        .map(heir -> heir.name().in(language))
        .collect(Collectors.joining("; "));
  }

  private void complainOf(TaskField field, Locality unit, LocalDate day, Complaints complaints) {
    LocalizedText name = unit.designation().fullName();
    Optional<Locality> heir = unit.successor().flatMap(id -> localities.find(id, day));
    if (unit.validTo().isEmpty() || !day.isAfter(unit.validTo().get())) {
      complaints.add(field, "bodyNotYet", name, unit.validFrom().orElse(day));
    } else if (heir.isEmpty()) {
      complaints.add(field, "bodyEnded", name, unit.validTo().get());
    } else {
      LocalizedText next = heir.get().designation().fullName();
      complaints.add(field, "bodySucceeded", name, unit.validTo().get(), next);
    }
  }
}
