package org.gcmplan.nominations;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A call was announced. */
public record CallOpened(
    Actor by, Instant at, CallId call, String code, LocalDate opensOn, LocalDate closesOn)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return call.subject();
  }
}
