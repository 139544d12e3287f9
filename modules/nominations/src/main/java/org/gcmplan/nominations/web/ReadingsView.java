package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.CurrentActor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.DossierReading;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationId;
import org.jspecify.annotations.Nullable;

/** Who has opened a dossier, for the person it is about. */
@Named
@RequestScoped
public class ReadingsView {
  @Inject NominationCatalogue catalogue;
  @Inject CurrentActor reader;
  @Inject PlanClock clock;

  private String id = "";
  private @Nullable List<DossierReading> all;

  /** Refuses whoever may not know before anything is shown. */
  public void open() {
    getAll();
  }

  public Nomination getNomination() {
    return catalogue.get(reader.get(), NominationId.parse(id));
  }

  /** The first first. */
  public List<DossierReading> getAll() {
    if (all == null) {
      all = catalogue.readings(reader.get(), NominationId.parse(id));
    }
    return all;
  }

  public long getPeople() {
    return getAll().stream().map(each -> each.reader() + each.body()).distinct().count();
  }

  public Instant getMoment() {
    return clock.instant();
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = NominationTyping.orEmpty(id);
  }
}
