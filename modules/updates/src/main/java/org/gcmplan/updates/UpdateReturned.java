package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An update was given back, to its drafter or to the standing office. */
public record UpdateReturned(
    Actor by, Instant at, UpdateId update, UpdateStatus from, UpdateStatus to, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
