package org.gcmplan.certificates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An award was taken back. */
public record AwardRevoked(
    Actor by, Instant at, RegisterEntryId entry, String goldenBook, AwardRevocation revocation)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("award", entry.toString());
  }
}
