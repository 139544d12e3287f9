package org.gcmplan.notifications;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody made their deadlines readable under a secret address. */
public record CalendarFeedCreated(Actor by, Instant at, UUID feed) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", by.account().toString());
  }
}
