package org.gcmplan.progress;

import java.time.LocalDate;

/** The days that a report is about, both counted. */
public record ReportPeriod(LocalDate from, LocalDate until) {
  public ReportPeriod {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("A period ends after it begins: " + from + " " + until);
    }
  }

  /** Whether the two have a day in common. */
  public boolean touches(LocalDate first, LocalDate last) {
    return !first.isAfter(until) && !last.isBefore(from);
  }
}
