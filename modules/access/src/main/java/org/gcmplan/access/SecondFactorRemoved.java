package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An account has no second factor any more. */
public record SecondFactorRemoved(Actor by, Instant at, UUID account, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", account.toString());
  }
}
