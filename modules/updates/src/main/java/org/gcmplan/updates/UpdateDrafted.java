package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/** A draft was started. */
public record UpdateDrafted(
    Actor by, Instant at, UpdateId update, BodyId body, String reference, EditionNumber base)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
