package org.gcmplan.progress;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.tasks.TaskCode;

/** A report was confirmed. */
public record ReportConfirmed(
    Actor by, Instant at, ReportId report, String number, TaskCode task, BodyId body)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("progress-report", report.toString());
  }
}
