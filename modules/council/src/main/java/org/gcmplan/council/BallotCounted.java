package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * The votes were opened and counted, and the keys destroyed.
 *
 * @param checkValue SHA-256 over the seals of all votes
 */
public record BallotCounted(
    Actor by, Instant at, SittingId sitting, BallotId ballot, int votes, String checkValue)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
