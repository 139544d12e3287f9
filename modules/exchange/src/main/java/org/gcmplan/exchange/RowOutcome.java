package org.gcmplan.exchange;

import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.progress.ReportId;
import org.gcmplan.tasks.TaskCode;

/**
 * What became of one row of a workbook.
 *
 * @param report the report that was written; empty when none was
 * @param seen its version then
 * @param number the receipt's number once it is sent; else empty
 * @param problems why it was not saved or not sent
 */
public record RowOutcome(
    TaskCode task,
    LocalizedText title,
    Result result,
    Optional<ReportId> report,
    long seen,
    String number,
    List<Problem> problems) {
  public RowOutcome {
    problems = List.copyOf(problems);
  }

  /** What happened. */
  public enum Result {
    /** A draft says now what the workbook says. */
    SAVED,
    /** A conflict for which the other side was chosen, or a report that had gone out. */
    KEPT,
    /** Somebody changed it between the look at the differences and now. */
    CHANGED_AGAIN,
    /** A rule forbids it; the problems say which. */
    REFUSED,
    SENT,
    /** Saved, but a rule forbids to send it; the problems say which. */
    NOT_SENT
  }

  /** Whether it lies there as a draft that could be sent. */
  public boolean isDraft() {
    return result == Result.SAVED || result == Result.NOT_SENT;
  }
}
