package org.gcmplan.council;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** It was put down whom a motion is about; before, somebody else may have been. */
public record ConcernsNamed(
    Actor by, Instant at, SittingId sitting, MotionId motion, Set<UUID> people, Set<BodyId> bodies)
    implements DomainEvent {
  public ConcernsNamed {
    people = Set.copyOf(people);
    bodies = Set.copyOf(bodies);
  }

  @Override
  public Subject subject() {
    return new Subject("council-sitting", sitting.toString());
  }
}
