package org.gcmplan.notifications;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody took back an address under which their deadlines were read. */
public record CalendarFeedRevoked(Actor by, Instant at, UUID feed) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("account", by.account().toString());
  }
}
