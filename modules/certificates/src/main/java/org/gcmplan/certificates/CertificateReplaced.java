package org.gcmplan.certificates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A certificate was written in place of another.
 *
 * @param issue the number of the new one
 */
public record CertificateReplaced(
    Actor by, Instant at, RegisterEntryId entry, int issue, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("award", entry.toString());
  }
}
