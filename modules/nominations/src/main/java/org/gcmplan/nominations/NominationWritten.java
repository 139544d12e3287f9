package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Facts or report of a nomination were changed by its proposing body. */
public record NominationWritten(Actor by, Instant at, NominationId nomination, String number)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
