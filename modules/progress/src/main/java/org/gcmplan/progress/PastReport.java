package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.OccurrenceId;

/**
 * A report that was kept before the software.
 *
 * @param number as it was given then, BC-year-number
 * @param assignment as of the day of the report
 * @param returnedReason why it was sent back; else empty
 */
public record PastReport(
    String number,
    Assignment assignment,
    OccurrenceId occurrence,
    ReportPeriod period,
    ReportContent content,
    LocalDate reportedOn,
    Optional<LocalDate> confirmedOn,
    Optional<LocalDate> returnedOn,
    String returnedReason) {

  /** Where the dates leave it. */
  public ReportState state() {
    if (confirmedOn.isPresent()) {
      return ReportState.CONFIRMED;
    }
    return returnedOn.isPresent() ? ReportState.SENT_BACK : ReportState.SENT;
  }

  /** When the reviewer decided, either way. */
  public Optional<LocalDate> decidedOn() {
    return confirmedOn.or(() -> returnedOn);
  }
}
