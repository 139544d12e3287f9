package org.gcmplan.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.gcmplan.kernel.PlanClock;

/** Dates as officials write them, in the country's zone: 19/11/2026, and 14:02 19/11/2026. */
@Named
@RequestScoped
public class Format {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

  @Inject PlanClock clock;
  @Inject Ui ui;

  public String date(LocalDate date) {
    return date == null ? "" : DATE.format(date);
  }

  /** With the day of the week: «Thứ Năm, 19/11/2026». */
  public String weekday(LocalDate date) {
    return date == null
        ? ""
        : DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", ui.getLocale()).format(date);
  }

  public String today() {
    return weekday(clock.today());
  }

  /** An {@link Instant}, or a {@link LocalDateTime} in UTC as modules store it. */
  public String moment(Object moment) {
    return moment == null ? "" : MOMENT.format(here(moment));
  }

  public String time(Object moment) {
    return moment == null ? "" : DateTimeFormatter.ofPattern("HH:mm").format(here(moment));
  }

  /** The form that machines read, for {@code <time datetime>}. */
  public String iso(Object value) {
    if (value == null || value instanceof LocalDate) {
      return String.valueOf(value);
    }
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(here(value));
  }

  private ZonedDateTime here(Object moment) {
    Instant instant =
        moment instanceof LocalDateTime utc ? utc.toInstant(ZoneOffset.UTC) : (Instant) moment;
    return instant.atZone(clock.getZone());
  }
}
