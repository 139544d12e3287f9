package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A step was taken with a nomination. */
public record NominationMoved(
    Actor by,
    Instant at,
    NominationId nomination,
    String number,
    CallId call,
    BodyId proposing,
    NominationStep step,
    NominationState became,
    String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
