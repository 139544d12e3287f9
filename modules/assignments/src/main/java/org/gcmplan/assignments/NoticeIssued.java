package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body was told of new or changed tasks. */
public record NoticeIssued(Actor by, Instant at, NoticeId notice, BodyId body, int tasks)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("assignment-notice", notice.toString());
  }
}
