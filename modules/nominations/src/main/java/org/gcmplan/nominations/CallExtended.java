package org.gcmplan.nominations;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The closing day of a call moved forward. */
public record CallExtended(
    Actor by, Instant at, CallId call, LocalDate was, LocalDate closesOn, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return call.subject();
  }
}
