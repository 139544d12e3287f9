package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The day of a question passed without an answer. It is not taken for agreement. */
public record ClearanceSilent(
    Actor by, Instant at, NominationId nomination, ClearanceId clearance, BodyId body)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
