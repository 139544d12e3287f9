package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A council was called. */
public record SittingCalled(
    Actor by,
    Instant at,
    SittingId sitting,
    CouncilId council,
    SittingTime time,
    VotingRule rule,
    Secrecy secrecy,
    int motions)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
