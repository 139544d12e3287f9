package org.gcmplan.progress;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body may report although its round is closed. */
public record DutyReopened(Actor by, Instant at, DutyId duty, BodyId body, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("reporting-duty", duty.toString());
  }
}
