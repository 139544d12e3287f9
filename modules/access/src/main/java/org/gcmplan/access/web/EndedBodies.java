package org.gcmplan.access.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.access.Body;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.kernel.PlanClock;

/** Ministries and agencies that have ended, whose work may still lie about. */
@Named
@RequestScoped
public class EndedBodies {
  @Inject AgencyDirectory agencies;
  @Inject PlanClock clock;

  public List<Body> getAll() {
    LocalDate today = clock.today();
    return agencies.all().stream()
        .filter(agency -> !agency.inForceOn(today))
        .map(EndedBodies::body)
        .toList();
  }

  private static Body body(Agency agency) {
    return new Body(agency.id().body(), agency.code(), agency.name());
  }
}
