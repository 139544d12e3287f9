package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody said why a nomination goes on in spite of a doubt. */
public record DoubtJustified(
    Actor by,
    Instant at,
    NominationId nomination,
    DoubtKind kind,
    String reference,
    String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
