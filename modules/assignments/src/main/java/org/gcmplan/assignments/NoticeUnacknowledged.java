package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body has not answered by the working day on which others are told. */
public record NoticeUnacknowledged(Actor by, Instant at, NoticeId notice, BodyId body)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("assignment-notice", notice.toString());
  }
}
