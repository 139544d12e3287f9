package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A substitution was ended before its last day. */
public record SubstitutionRevoked(Actor by, Instant at, UUID substitution) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("substitution", substitution.toString());
  }
}
