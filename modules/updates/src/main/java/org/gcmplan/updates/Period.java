package org.gcmplan.updates;

import java.time.LocalDate;
import org.gcmplan.kernel.WorkingDayCalendar;

/** A number of days, and which days are counted. */
public record Period(int days, Unit unit) {

  /** Which days a period counts. */
  public enum Unit {
    CALENDAR_DAYS,
    WORKING_DAYS
  }

  public LocalDate after(LocalDate day, WorkingDayCalendar calendar) {
    return count(day, days, calendar);
  }

  public LocalDate before(LocalDate day, WorkingDayCalendar calendar) {
    return count(day, -days, calendar);
  }

  private LocalDate count(LocalDate day, int amount, WorkingDayCalendar calendar) {
    return unit == Unit.WORKING_DAYS ? calendar.plusWorkingDays(day, amount) : day.plusDays(amount);
  }
}
