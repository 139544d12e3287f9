package org.gcmplan.certificates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Credentials are signed with a new key from now on. */
public record SigningKeyRotated(Actor by, Instant at, String keyId) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("signing-key", keyId);
  }
}
