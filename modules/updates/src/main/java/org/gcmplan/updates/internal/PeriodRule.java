package org.gcmplan.updates.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.jspecify.annotations.Nullable;

/** A period that law or practice sets for a time. Rows come by migration, each with its basis. */
@Entity
@Table(schema = "updates", name = "period_rule")
class PeriodRule {

  /** What a period is for. */
  enum Purpose {
    /** From the request to the last day for a written opinion. */
    WRITTEN_OPINION,
    /** From the reminder to the last day. */
    REMINDER
  }

  /** Which days a period counts. */
  enum Unit {
    CALENDAR_DAYS,
    WORKING_DAYS
  }

  @Id private String id;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  private int amount;

  @Enumerated(EnumType.STRING)
  private Unit unit;

  @Column(name = "valid_from")
  private LocalDate validFrom;

  @Column(name = "valid_to")
  private @Nullable LocalDate validTo;

  protected PeriodRule() {}

  LocalDate after(LocalDate day, WorkingDayCalendar calendar) {
    return count(day, amount, calendar);
  }

  LocalDate before(LocalDate day, WorkingDayCalendar calendar) {
    return count(day, -amount, calendar);
  }

  private LocalDate count(LocalDate day, int days, WorkingDayCalendar calendar) {
    return unit == Unit.WORKING_DAYS ? calendar.plusWorkingDays(day, days) : day.plusDays(days);
  }
}
