package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationId;

/** A nomination, or a question about one, in a few lines beside the inbox; no dossier is opened. */
@Named
@RequestScoped
public class NominationSummary {
  @Inject NominationCatalogue catalogue;
  @Inject Clearances clearances;
  @Inject CurrentActor reader;

  public Optional<Nomination> nomination(String id) {
    try {
      return Optional.of(catalogue.get(reader.get(), NominationId.parse(id)));
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  public Optional<Clearance> clearance(String id) {
    try {
      return Optional.of(clearances.get(reader.get(), ClearanceId.parse(id)));
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }
}
