package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A motion leaves its sitting without a result: withdrawn from the agenda, or the sitting was
 * cancelled or has ended. It may be laid before another one.
 *
 * @param reason why, where somebody had to say it
 */
public record MotionUndecided(
    Actor by, Instant at, SittingId sitting, MotionId motion, Subject motionSubject, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
