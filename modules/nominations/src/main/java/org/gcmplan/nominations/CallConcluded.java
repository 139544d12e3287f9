package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A call ended without an award. */
public record CallConcluded(Actor by, Instant at, CallId call, String code, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return call.subject();
  }
}
