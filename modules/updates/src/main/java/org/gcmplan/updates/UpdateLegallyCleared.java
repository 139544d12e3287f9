package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * The legal reviewer cleared an update. {@link UpdateSubmittedForApproval} follows, by the system.
 */
public record UpdateLegallyCleared(Actor by, Instant at, UpdateId update, String note)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
