package org.gcmplan.certificates;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** An award of earlier years was taken over into the register. */
public record PastAwardEntered(
    Actor by, Instant at, RegisterEntryId entry, String decisionNumber, LocalDate decidedOn)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("award", entry.toString());
  }
}
