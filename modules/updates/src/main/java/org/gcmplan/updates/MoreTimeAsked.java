package org.gcmplan.updates;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body asked for more time. */
public record MoreTimeAsked(
    Actor by, Instant at, UpdateId update, BodyId body, LocalDate wanted, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
