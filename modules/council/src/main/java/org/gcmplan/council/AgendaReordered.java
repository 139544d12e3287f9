package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A motion has another place on its agenda.
 *
 * @param place from 1
 */
public record AgendaReordered(Actor by, Instant at, SittingId sitting, MotionId motion, int place)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
