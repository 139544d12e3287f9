package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Too few are left to go on voting on a motion; its ballot is suspended. */
public record QuorumLost(
    Actor by,
    Instant at,
    SittingId sitting,
    BallotId ballot,
    MotionId motion,
    int present,
    int needed)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
