package org.gcmplan.localities;

import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A unit has another name, code or type from a day on. */
public record LocalityRenamed(
    Actor by,
    Instant at,
    LocalityId locality,
    Designation designation,
    LocalDate from,
    String legalBasis)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("locality", locality.value().toString());
  }
}
