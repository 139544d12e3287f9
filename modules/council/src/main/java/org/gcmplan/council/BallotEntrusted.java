package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A custodian gave a passphrase to a ballot.
 *
 * @param keyFingerprint SHA-256 of the key that votes are sealed with: one put in its place later
 *     would show
 */
public record BallotEntrusted(
    Actor by,
    Instant at,
    SittingId sitting,
    BallotId ballot,
    CustodianPart part,
    String keyFingerprint)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
