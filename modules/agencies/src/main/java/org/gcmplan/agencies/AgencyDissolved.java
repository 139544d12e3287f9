package org.gcmplan.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A body ended; its successors are named. */
public record AgencyDissolved(
    Actor by, Instant at, AgencyId agency, LocalDate lastDay, List<AgencyId> successors)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("agency", agency.value().toString());
  }
}
