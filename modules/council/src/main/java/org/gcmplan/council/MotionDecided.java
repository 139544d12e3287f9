package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * A motion has a result, or had too few voters to get one.
 *
 * @param motionSubject what the motion is about
 * @param checkValue of the ballot that decided
 */
public record MotionDecided(
    Actor by,
    Instant at,
    SittingId sitting,
    MotionResult result,
    Subject motionSubject,
    String checkValue)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
