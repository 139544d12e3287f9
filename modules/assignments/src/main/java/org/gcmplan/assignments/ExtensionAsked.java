package org.gcmplan.assignments;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body asked for a later due day. */
public record ExtensionAsked(
    Actor by, Instant at, ExtensionId request, BodyId body, LocalDate wanted, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("extension", request.toString());
  }
}
