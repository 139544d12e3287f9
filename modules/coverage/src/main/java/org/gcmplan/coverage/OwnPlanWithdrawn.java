package org.gcmplan.coverage;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An entry was taken out of the register of own plans. */
public record OwnPlanWithdrawn(
    Actor by, Instant at, OwnPlanId plan, BodyId body, String number, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("own-plan", plan.toString());
  }
}
