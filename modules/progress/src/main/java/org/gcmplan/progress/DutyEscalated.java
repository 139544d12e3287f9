package org.gcmplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The leadership of a body is told that it has not reported. */
public record DutyEscalated(Actor by, Instant at, DutyId duty, BodyId body, LocalDate due)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("reporting-duty", duty.toString());
  }
}
