package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body answered what it was asked about a nominee. */
public record ClearanceAnswered(
    Actor by,
    Instant at,
    NominationId nomination,
    ClearanceId clearance,
    BodyId body,
    ClearanceAnswer answer)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
