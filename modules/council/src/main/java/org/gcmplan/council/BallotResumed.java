package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The quorum is back; voting on a motion goes on. */
public record BallotResumed(
    Actor by, Instant at, SittingId sitting, BallotId ballot, MotionId motion)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
