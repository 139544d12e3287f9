package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A sitting that was called has another agenda. */
public record AgendaAmended(Actor by, Instant at, SittingId sitting, int motions)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
