package org.gcmplan.progress;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A piece of evidence was judged. */
public record EvidenceJudged(
    Actor by, Instant at, ReportId report, String file, EvidenceVerdict verdict, String remark)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("progress-report", report.toString());
  }
}
