package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.Assignment;
import org.gcmplan.assignments.Occurrence;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.PastReport;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.tasks.TaskCode;

/** A report as the pack has it; which assignment it is about is found on its day. */
record KeptReport(
    String number,
    TaskCode task,
    BodyId body,
    ReportPeriod period,
    ReportContent content,
    LocalDate reportedOn,
    Optional<LocalDate> confirmedOn,
    Optional<LocalDate> returnedOn,
    String returnedReason) {

  boolean isOn(Assignment given) {
    return given.task().equals(task);
  }

  Optional<PastReport> about(Assignment given) {
    return given.occurrences().stream()
        .filter(this::isIn)
        .findFirst()
        .map(
            when ->
                new PastReport(
                    number,
                    given,
                    when.id(),
                    period,
                    content,
                    reportedOn,
                    confirmedOn,
                    returnedOn,
                    returnedReason));
  }

  private boolean isIn(Occurrence when) {
    return period.touches(when.from(), when.until().orElse(LocalDate.MAX));
  }
}
