package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An assignment goes on after it rested. */
public record AssignmentResumed(
    Actor by, Instant at, AssignmentId assignment, BodyId body, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.toString());
  }
}
