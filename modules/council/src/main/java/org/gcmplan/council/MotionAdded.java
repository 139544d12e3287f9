package org.gcmplan.council;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Subject;

/** A sitting that was called has one motion more on its agenda. */
public record MotionAdded(
    Actor by,
    Instant at,
    SittingId sitting,
    MotionId motion,
    Subject motionSubject,
    LocalizedText title)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
