package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody signed in with a recovery code. */
public record RecoveryCodeSpent(Actor by, Instant at, UUID account, int left)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", account.toString());
  }
}
