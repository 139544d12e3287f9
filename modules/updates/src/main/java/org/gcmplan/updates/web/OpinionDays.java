package org.gcmplan.updates.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.WorkingDayCalendar;

/** How many working days a deadline leaves. */
@Named
@RequestScoped
public class OpinionDays {
  @Inject WorkingDayCalendar calendar;
  @Inject PlanClock clock;

  /** Negative when the day has passed. */
  public int left(LocalDate day) {
    return calendar.workingDaysBetween(clock.today(), day);
  }

  /** The same for a day as typed; 0 for what is no day. */
  public int leftTo(String typed) {
    return Typed.day(typed).map(this::left).orElse(0);
  }
}
