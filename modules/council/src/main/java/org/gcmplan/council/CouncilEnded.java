package org.gcmplan.council;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A council has its last day. */
public record CouncilEnded(Actor by, Instant at, CouncilId council, LocalDate lastDay)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council", council.toString());
  }
}
