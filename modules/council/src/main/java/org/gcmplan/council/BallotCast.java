package org.gcmplan.council;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * Somebody voted on a motion: that, not how.
 *
 * @param member whose vote it is
 * @param seal SHA-256 over the sealed vote and where it belongs; the count compares
 */
public record BallotCast(
    Actor by,
    Instant at,
    SittingId sitting,
    BallotId ballot,
    MotionId motion,
    UUID member,
    String seal)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-ballot", ballot.toString());
  }
}
