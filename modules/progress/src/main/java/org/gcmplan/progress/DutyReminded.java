package org.gcmplan.progress;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body was reminded of what it owes. */
public record DutyReminded(Actor by, Instant at, DutyId duty, BodyId body, LocalDate due)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("reporting-duty", duty.toString());
  }
}
