package org.gcmplan.council.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.gcmplan.kernel.PlanClock;

/** Today and the country's zone, for pages that last. */
@RequestScoped
public class CouncilDay {
  @Inject PlanClock clock;

  LocalDate today() {
    return clock.today();
  }

  ZoneId zone() {
    return clock.getZone();
  }
}
