package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An assignment went to another body, whose own goes on from there. */
public record AssignmentPassed(
    Actor by, Instant at, AssignmentId assignment, BodyId from, BodyId to, AssignmentId successor)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("assignment", assignment.toString());
  }
}
