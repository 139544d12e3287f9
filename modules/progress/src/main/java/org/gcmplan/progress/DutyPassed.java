package org.gcmplan.progress;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;
import org.gcmplan.tasks.TaskCode;

/** What a body owed on a task went to another one, with the task. */
public record DutyPassed(
    Actor by, Instant at, DutyId duty, BodyId from, BodyId to, TaskCode task, DutyId successor)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("reporting-duty", duty.toString());
  }
}
