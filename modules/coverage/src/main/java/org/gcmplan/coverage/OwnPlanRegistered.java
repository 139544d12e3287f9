package org.gcmplan.coverage;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body's own plan was entered into the register. */
public record OwnPlanRegistered(
    Actor by, Instant at, OwnPlanId plan, BodyId body, String number, LocalDate issuedOn)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("own-plan", plan.toString());
  }
}
