package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The rules said how an update that was handed in is reviewed, and by which rows. */
public record ReviewTermsDecided(Actor by, Instant at, UpdateId update, ReviewTerms terms)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
