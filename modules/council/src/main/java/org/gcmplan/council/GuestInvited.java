package org.gcmplan.council;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody without a vote was invited to a sitting. */
public record GuestInvited(
    Actor by, Instant at, SittingId sitting, String name, String function, Optional<UUID> account)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
