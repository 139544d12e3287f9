package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * Another body took over what one had open on an update.
 *
 * @param proposal whether the update itself, as its drafter
 * @param opinion whether the opinion that was asked and not given yet
 */
public record UpdateHandedOver(
    Actor by,
    Instant at,
    UpdateId update,
    BodyId from,
    BodyId to,
    boolean proposal,
    boolean opinion)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
