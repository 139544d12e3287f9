package org.gcmplan.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody left a council. */
public record CouncilMemberReleased(
    Actor by, Instant at, CouncilId council, UUID account, String person, LocalDate lastDay)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council", council.toString());
  }
}
