package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/** A draft was written anew. */
public record UpdateRevised(Actor by, Instant at, UpdateId update, EditionNumber base, int changes)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
