package org.gcmplan.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.PlanClock;

/** The application's clock, in the country's zone. */
@Dependent
class PlanTime {
  private final ZoneId zone;

  @Inject
  PlanTime(StartSettings settings, Country country) {
    this.zone = settings.zone().orElse(country.zone());
  }

  @Produces
  @Singleton
  PlanClock clock() {
    return new PlanClock(Clock.system(zone));
  }
}
