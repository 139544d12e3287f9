package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * An act that somebody had ordered was not done, because something moved before its time.
 *
 * @param why the key of the reason
 */
public record ActNotCarriedOut(
    Actor by, Instant at, UpdateId update, UpdateAction action, String why) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
