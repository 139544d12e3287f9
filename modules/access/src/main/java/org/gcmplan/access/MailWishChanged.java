package org.gcmplan.access;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody changed where they want mail. The address itself is nobody else's business. */
public record MailWishChanged(Actor by, Instant at, UUID account, boolean wanted)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", account.toString());
  }
}
