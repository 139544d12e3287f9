package org.gcmplan.localities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** Units went into a new one. */
public record LocalityMerged(
    Actor by,
    Instant at,
    LocalityId locality,
    List<LocalityId> former,
    Designation designation,
    LocalDate from,
    String legalBasis)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("locality", locality.value().toString());
  }
}
