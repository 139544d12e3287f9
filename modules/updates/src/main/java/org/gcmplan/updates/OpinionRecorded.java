package org.gcmplan.updates;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body gave its opinion, or its silence was counted as one by the system. */
public record OpinionRecorded(
    Actor by, Instant at, UpdateId update, BodyId body, int round, Position position, boolean late)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("plan-update", update.toString());
  }
}
