package org.gcmplan.progress;

import java.time.LocalDate;
import org.gcmplan.kernel.WorkingDayCalendar;

/**
 * Until when the data count and by when a report is due.
 *
 * @param cutoffDay the day in the last month of the period until which data are taken, such as 14;
 *     clamped to the month's end
 * @param dueAfter working days from the cut-off to the due day
 */
public record ReportTerms(int cutoffDay, int dueAfter) {

  public LocalDate cutoff(ReportPeriod period) {
    LocalDate last = period.until();
    return last.withDayOfMonth(Math.min(cutoffDay, last.lengthOfMonth()));
  }

  public LocalDate due(ReportPeriod period, WorkingDayCalendar calendar) {
    return calendar.plusWorkingDays(cutoff(period), dueAfter);
  }
}
