package org.gcmplan.council;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * Somebody said what binds them to what a motion is about, or that nothing does.
 *
 * @param member whose vote the declaring person carries
 */
public record InterestDeclared(
    Actor by,
    Instant at,
    SittingId sitting,
    MotionId motion,
    UUID member,
    InterestKind kind,
    String words)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
