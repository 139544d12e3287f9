package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An update was sent to the body that reviews it legally. */
public record UpdateSentToLegalReview(
    Actor by, Instant at, UpdateId update, BodyId reviewer, String contentHash)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
