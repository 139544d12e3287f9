package org.gcmplan.progress.internal;

import java.time.LocalDate;
import java.util.Set;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportPeriod;

/** A report that is owed: the part of a duty, the round that asks, and the form it asks for. */
record Owed(RoundEntry round, DutyEntry duty, DutyPartEntry part, Set<ReportPart> form) {

  ReportPeriod period() {
    return round.period();
  }

  LocalDate due() {
    return round.due();
  }

  /** Whether a report that was never sent is still taken. */
  boolean takesFirstReports() {
    return round.isOpen() || duty.isReopened();
  }
}
