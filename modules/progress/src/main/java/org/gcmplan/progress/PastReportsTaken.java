package org.gcmplan.progress;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Reports from before the software were taken over. */
public record PastReportsTaken(Actor by, Instant at, int reports) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("progress-report", "past");
  }
}
