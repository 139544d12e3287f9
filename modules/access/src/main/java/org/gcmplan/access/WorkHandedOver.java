package org.gcmplan.access;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * The open work of a person or a body went to a successor.
 *
 * @param kind account or body
 * @param from the id of the one, as text
 * @param to the id of the other, as text
 */
public record WorkHandedOver(
    Actor by, Instant at, String kind, String from, String to, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject(kind, from);
  }
}
