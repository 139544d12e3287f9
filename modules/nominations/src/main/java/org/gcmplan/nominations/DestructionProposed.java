package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Somebody proposed that a dossier be destroyed, or a second person laid that aside. */
public record DestructionProposed(
    Actor by, Instant at, NominationId nomination, String number, boolean laidAside, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
