package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A dossier was destroyed when its time of keeping was over. */
public record DossierDestroyed(
    Actor by, Instant at, NominationId nomination, String number, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
