package org.gcmplan.nominations;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A dossier was destroyed when its time of keeping was over.
 *
 * @param proposer who had proposed it
 * @param files how many files it held
 */
public record DossierDestroyed(
    Actor by,
    Instant at,
    NominationId nomination,
    String number,
    String proposer,
    int files,
    String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return nomination.subject();
  }
}
