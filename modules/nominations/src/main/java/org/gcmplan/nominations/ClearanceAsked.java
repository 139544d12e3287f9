package org.gcmplan.nominations;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body was asked about a nominee. */
public record ClearanceAsked(
    Actor by,
    Instant at,
    NominationId nomination,
    ClearanceId clearance,
    BodyId body,
    ClearanceMatter matter,
    LocalDate due)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
