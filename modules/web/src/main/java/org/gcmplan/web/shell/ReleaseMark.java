package org.gcmplan.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gcmplan.kernel.PlanClock;

/** Marks the addresses of styles and scripts, so that browsers fetch them anew after an upgrade. */
@Named("release")
@ApplicationScoped
public class ReleaseMark {
  @Inject PlanClock clock;

  private volatile String mark = "";

  @PostConstruct
  void start() {
    mark = Long.toString(clock.instant().getEpochSecond(), Character.MAX_RADIX);
  }

  public String getMark() {
    return mark;
  }
}
