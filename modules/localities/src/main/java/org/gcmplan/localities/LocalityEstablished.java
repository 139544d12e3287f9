package org.gcmplan.localities;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A unit came into being or was found existing. */
public record LocalityEstablished(
    Actor by, Instant at, LocalityId locality, Designation designation) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("locality", locality.value().toString());
  }
}
