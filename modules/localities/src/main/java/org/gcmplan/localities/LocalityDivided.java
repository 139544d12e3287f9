package org.gcmplan.localities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** A unit was split; the part that keeps its seat stands first. */
public record LocalityDivided(
    Actor by,
    Instant at,
    LocalityId locality,
    List<NewUnit> parts,
    LocalDate from,
    String legalBasis)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("locality", locality.value().toString());
  }
}
