package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody opened the dossier of a nomination. */
public record DossierRead(Actor by, Instant at, NominationId nomination, String number)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
