package org.gcmplan.council;

import java.time.Instant;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A member was recused from a motion on challenge. */
public record MemberRecused(
    Actor by, Instant at, SittingId sitting, MotionId motion, UUID member, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
