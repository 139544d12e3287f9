package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** What was decided above was recorded; what follows from it is announced beside. */
public record OutsideDecisionRecorded(
    Actor by, Instant at, UpdateId update, OutsideDecision decision) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
