package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body answered to an assignment. */
public record AssignmentAnswered(
    Actor by,
    Instant at,
    AssignmentId assignment,
    BodyId body,
    Acknowledgement answer,
    String words)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.toString());
  }
}
