package org.gcmplan.agencies;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body entered the directory. */
public record AgencyRegistered(Actor by, Instant at, AgencyId agency, String code)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("agency", agency.value().toString());
  }
}
