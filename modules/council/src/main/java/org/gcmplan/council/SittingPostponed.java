package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A sitting that was called takes place at another time or place. */
public record SittingPostponed(
    Actor by, Instant at, SittingId sitting, SittingTime time, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
