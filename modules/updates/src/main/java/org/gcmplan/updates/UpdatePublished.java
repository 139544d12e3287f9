package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/** An update became an edition. */
public record UpdatePublished(Actor by, Instant at, UpdateId update, EditionNumber edition)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
