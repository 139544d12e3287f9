package org.gcmplan.exchange.internal;

import java.math.BigDecimal;
import java.util.Optional;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportState;
import org.gcmplan.tasks.TaskContent;

/**
 * Something on which a body reports.
 *
 * @param isInRound whether it is asked for in the current round
 * @param report the latest report on it
 * @param previous the figure of the report before, of an earlier period
 */
record ReportLine(
    BodyId body,
    TaskContent task,
    Occurrence occurrence,
    boolean isInRound,
    Optional<ProgressReport> report,
    Optional<BigDecimal> previous) {

  /** Whether the body can still write. */
  boolean isOpen() {
    return report
        .map(ProgressReport::state)
        .filter(state -> state == ReportState.SENT || state == ReportState.CONFIRMED)
        .isEmpty();
  }

  Optional<Long> version() {
    return report.map(ProgressReport::version);
  }

  /** What the report says in that field, as it is compared; empty without a report. */
  String said(ReportField field) {
    return report.map(found -> ReportTexts.of(found.content(), field)).orElse("");
  }
}
