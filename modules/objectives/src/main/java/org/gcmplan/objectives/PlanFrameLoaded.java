package org.gcmplan.objectives;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The plan's frame was loaded or brought up to date. */
public record PlanFrameLoaded(Actor by, Instant at, String decision) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan", decision);
  }
}
