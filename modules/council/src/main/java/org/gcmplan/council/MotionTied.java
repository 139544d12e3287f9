package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** As many were for a motion as against; who presides decides. */
public record MotionTied(
    Actor by, Instant at, SittingId sitting, MotionId motion, Subject motionSubject, int each)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
