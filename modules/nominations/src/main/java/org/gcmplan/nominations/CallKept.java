package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A call was drafted or changed before it opened. */
public record CallKept(Actor by, Instant at, CallId call, String code) implements DomainEvent {
  @Override
  public Subject subject() {
    return call.subject();
  }
}
