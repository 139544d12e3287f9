package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.Locale;

/** How often a regime asks for reports, and which period each report is about. */
public enum ReportFrequency {
  QUARTERLY(3),
  HALF_YEARLY(6),
  YEARLY(12),
  /** Whenever the standing office asks; the period begins with the year. */
  ON_REQUEST(12);

  private final int months;

  ReportFrequency(int months) {
    this.months = months;
  }

  /** The calendar period in which that day lies. */
  public ReportPeriod containing(LocalDate day) {
    int first = (day.getMonthValue() - 1) / months * months + 1;
    LocalDate from = LocalDate.of(day.getYear(), first, 1);
    return new ReportPeriod(from, from.plusMonths(months).minusDays(1));
  }

  /** A short mark of a round, such as QUY-2026-Q4. */
  public String labelled(String regime, ReportPeriod period) {
    String year = regime.toUpperCase(Locale.ROOT) + "-" + period.from().getYear();
    int part = (period.from().getMonthValue() - 1) / months + 1;
    return switch (this) {
      case QUARTERLY -> year + "-Q" + part;
      case HALF_YEARLY -> year + "-" + part;
      case YEARLY, ON_REQUEST -> year;
    };
  }
}
