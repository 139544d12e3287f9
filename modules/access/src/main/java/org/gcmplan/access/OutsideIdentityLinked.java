package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An account is tied to an identity at an outside provider. */
public record OutsideIdentityLinked(
    Actor by, Instant at, UUID account, String issuer, String outside) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", account.toString());
  }
}
