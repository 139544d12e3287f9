package org.gcmplan.nominations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import org.gcmplan.council.SittingTime;
import org.gcmplan.kernel.PlanClock;

/** When sittings are, as forms need it. */
@Named
@RequestScoped
public class SittingHours {
  @Inject PlanClock clock;

  public LocalDate today() {
    return clock.today();
  }

  /** A circulation from now until the close of office of that day. */
  SittingTime circulationUntil(LocalDate day) {
    return SittingTime.circulation(
        clock.instant(),
        day.atTime(LocalTime.of(17, 0)).atZone(clock.getZone()).toInstant(),
        clock.getZone());
  }
}
