package org.gcmplan.architecture.violations.events.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

class UpdateForgotten implements DomainEvent {
  @Override
  public Actor by() {
    return Actor.SYSTEM;
  }

  @Override
  public Instant at() {
    return Instant.EPOCH;
  }

  @Override
  public Subject subject() {
    return new Subject("plan-update", "");
  }
}
