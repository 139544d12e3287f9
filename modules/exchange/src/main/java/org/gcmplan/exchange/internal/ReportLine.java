package org.gcmplan.exchange.internal;

import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.tasks.TaskCode;

/**
 * Something on which a body owes a report in a round that is open.
 *
 * @param title of the task as the plan says now
 * @param figures what the figure is measured against
 * @param report what was written so far
 */
record ReportLine(
    BodyId body,
    ReportingRound round,
    DutyPart part,
    LocalizedText title,
    ReportFigures figures,
    Optional<ProgressReport> report) {

  OccurrenceId occurrence() {
    return part.occurrence();
  }

  TaskCode task() {
    return part.task();
  }

  /** Whether the body can still write. */
  boolean isOpen() {
    return report.map(ProgressReport::state).filter(ReportState::isSent).isEmpty();
  }

  Optional<Long> version() {
    return report.map(ProgressReport::version);
  }

  /** What the report says in that field, as it is compared; empty without a report. */
  String said(ReportField field) {
    return report.map(found -> ReportTexts.of(found.content(), field)).orElse("");
  }
}
