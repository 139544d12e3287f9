package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A council was established. */
public record CouncilEstablished(
    Actor by, Instant at, CouncilId council, BodyId body, String name, String legalBasis)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council", council.toString());
  }
}
