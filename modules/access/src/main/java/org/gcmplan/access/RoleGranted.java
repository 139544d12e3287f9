package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.Subject;

/** A right was given. */
public record RoleGranted(Actor by, Instant at, UUID account, Grant grant) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", account.toString());
  }
}
