package org.gcmplan.progress;

import java.time.Instant;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A round was closed; these bodies had not sent all. */
public record RoundClosed(Actor by, Instant at, RoundId round, List<BodyId> missing)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("reporting-round", round.toString());
  }
}
