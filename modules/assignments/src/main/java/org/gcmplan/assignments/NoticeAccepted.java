package org.gcmplan.assignments;

import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body accepted the tasks of a notice that it had not answered otherwise. */
public record NoticeAccepted(
    Actor by, Instant at, NoticeId notice, BodyId body, List<AssignmentId> assignments)
    implements DomainEvent {
  public NoticeAccepted {
    assignments = List.copyOf(assignments);
  }

  @Override
  public Subject subject() {
    return new Subject("assignment-notice", notice.toString());
  }
}
