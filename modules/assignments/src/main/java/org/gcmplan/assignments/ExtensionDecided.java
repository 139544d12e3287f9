package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** It was decided on a later due day. */
public record ExtensionDecided(
    Actor by,
    Instant at,
    ExtensionId request,
    BodyId body,
    ExtensionRequest.Outcome outcome,
    String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("extension", request.toString());
  }
}
