package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The mail address of an account was changed. */
public record AccountAddressChanged(Actor by, Instant at, UUID account) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", account.toString());
  }
}
