package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The dossiers of a call were archived; it is settled. */
public record CallArchived(Actor by, Instant at, CallId call, String code) implements DomainEvent {
  @Override
  public Subject subject() {
    return call.subject();
  }
}
