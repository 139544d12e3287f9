package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.access.Body;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.Locality;
import org.gcmplan.localities.LocalityRegister;

/** Ministries, agencies and localities that have ended, whose work may still lie about. */
@Named
@RequestScoped
public class EndedBodies {
  @Inject AgencyDirectory agencies;
  @Inject LocalityRegister localities;
  @Inject PlanClock clock;

  public List<Body> getAll() {
    LocalDate today = clock.today();
    return Stream.concat(
            agencies.all().stream()
                .filter(agency -> !agency.inForceOn(today))
                .map(EndedBodies::body),
            localities.everKnown().stream()
                .filter(unit -> unit.validTo().filter(today::isAfter).isPresent())
                .map(EndedBodies::body))
        .toList();
  }

  private static Body body(Locality unit) {
    var designation = unit.designation();
    return new Body(unit.id().body(), designation.code(), designation.fullName());
  }

  private static Body body(Agency agency) {
    return new Body(agency.id().body(), agency.code(), agency.name());
  }
}
