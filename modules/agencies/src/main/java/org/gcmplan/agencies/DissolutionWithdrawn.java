package org.gcmplan.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/**
 * The end of a body was taken back before its day.
 *
 * @param from the day from which it was not to exist any more
 */
public record DissolutionWithdrawn(
    Actor by, Instant at, UUID order, AgencyId agency, LocalDate from, String reason)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("agency", agency.value().toString());
  }
}
