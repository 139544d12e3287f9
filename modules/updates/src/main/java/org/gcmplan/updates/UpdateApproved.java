package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.objectives.EditionNumber;

/** An update was approved, bound to the content named by the hash. */
public record UpdateApproved(
    Actor by, Instant at, UpdateId update, EditionNumber base, String contentHash)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
