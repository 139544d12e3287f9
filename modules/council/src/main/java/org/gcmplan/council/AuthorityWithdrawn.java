package org.gcmplan.council;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A member comes after all, instead of the substitute. */
public record AuthorityWithdrawn(
    Actor by, Instant at, SittingId sitting, UUID member, UUID substitute) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
