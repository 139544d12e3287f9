package org.gcmplan.council;

import java.time.Instant;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A ballot was laid out and waits for its custodians. */
public record BallotPrepared(
    Actor by, Instant at, SittingId sitting, BallotId ballot, Set<MotionId> motions)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
