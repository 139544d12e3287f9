package org.gcmplan.nominations;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The awards of a call were handed over. */
public record AwardsHandedOver(Actor by, Instant at, CallId call, String code, LocalDate day)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return call.subject();
  }
}
