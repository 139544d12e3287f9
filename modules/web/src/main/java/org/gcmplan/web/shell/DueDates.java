package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gcmplan.kernel.PlanClock;

/**
 * How near a day is, first in words and then in tone: «còn 3 ngày làm việc», «hôm nay», «quá 2
 * ngày». Where nobody counted the days left, calendar days count.
 */
@Named
@RequestScoped
public class DueDates {
  @Inject PlanClock clock;
  @Inject Messages messages;

  public String words(LocalDate date, Integer counted, boolean working) {
    int days = left(date, counted);
    if (days == 0) {
      return messages.of("web.due.today");
    }
    String key = days < 0 ? "web.due.over" : "web.due.left";
    return messages.of(working ? key + ".working" : key, Math.abs(days));
  }

  public String tone(LocalDate date, Integer counted) {
    int days = left(date, counted);
    return days < 0 ? " over" : days == 0 ? " soon" : "";
  }

  public boolean isOver(LocalDate date, Integer counted) {
    return left(date, counted) < 0;
  }

  private int left(LocalDate date, Integer counted) {
    return counted == null ? (int) ChronoUnit.DAYS.between(clock.today(), date) : counted;
  }
}
