package org.gcmplan.progress.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.gcmplan.progress.ReportState;

/**
 * Parts of duties that go with their tasks: what is still to be sent, what waits for a word, what
 * was sent back. What was confirmed, and what a closed round found missing, stays as it is.
 */
@Dependent
class OpenParts {
  private final ReportRepository reports;

  @Inject
  OpenParts(ReportRepository reports) {
    this.reports = reports;
  }

  List<DutyPartEntry> of(DutyEntry duty) {
    return duty.parts().stream().filter(part -> isOpen(duty, report(duty, part))).toList();
  }

  Optional<ReportEntry> report(DutyEntry duty, DutyPartEntry part) {
    return reports.on(duty.id(), part.occurrence());
  }

  private static boolean isOpen(DutyEntry duty, Optional<ReportEntry> report) {
    return report
        .filter(ReportEntry::wasSent)
        .map(sent -> sent.state() != ReportState.CONFIRMED)
        .orElse(duty.isOwed());
  }
}
