package org.gcmplan.council;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody joined a council. */
public record CouncilMemberAppointed(
    Actor by,
    Instant at,
    CouncilId council,
    UUID account,
    String person,
    CouncilFunction function,
    boolean votes,
    LocalDate from)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council", council.toString());
  }
}
