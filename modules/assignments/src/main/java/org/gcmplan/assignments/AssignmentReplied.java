package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The assigning body replied to an answer. */
public record AssignmentReplied(
    Actor by,
    Instant at,
    AssignmentId assignment,
    BodyId body,
    AssignmentAnswer.ReplyKind reply,
    String words)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.toString());
  }
}
