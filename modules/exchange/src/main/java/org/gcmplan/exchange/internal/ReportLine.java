package org.gcmplan.exchange.internal;

import java.util.Optional;
import org.gcmplan.assignments.OccurrenceId;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyPart;
import org.gcmplan.progress.ProgressReport;
import org.gcmplan.progress.ReportFigures;
import org.gcmplan.progress.ReportState;
import org.gcmplan.progress.ReportingDuty;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.tasks.TaskCode;

/**
 * Something on which a body owes a report in a round.
 *
 * @param owed all that it owes in that round
 * @param title of the task as the plan says now
 * @param figures what the figure is measured against
 * @param report what was written so far
 */
record ReportLine(
    ReportingDuty owed,
    ReportingRound round,
    DutyPart part,
    LocalizedText title,
    ReportFigures figures,
    Optional<ProgressReport> report) {

  DutyId duty() {
    return owed.id();
  }

  BodyId body() {
    return owed.body();
  }

  OccurrenceId occurrence() {
    return part.occurrence();
  }

  TaskCode task() {
    return part.task();
  }

  /** Whether the body can still write: a closed round takes only what it has sent back. */
  boolean isOpen() {
    boolean sentBefore = report.flatMap(ProgressReport::sentOn).isPresent();
    return !isSent() && (sentBefore || round.isOpen() || owed.reopened());
  }

  /** Whether it lies with the reviewer or is confirmed. */
  boolean isSent() {
    return report.map(ProgressReport::state).filter(ReportState::isSent).isPresent();
  }

  Optional<Long> version() {
    return report.map(ProgressReport::version);
  }

  /** What the report says in that field, as it is compared; empty without a report. */
  String said(ReportField field) {
    return report.map(found -> ReportTexts.of(found.content(), field)).orElse("");
  }
}
