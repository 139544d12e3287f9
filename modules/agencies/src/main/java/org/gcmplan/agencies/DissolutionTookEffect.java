package org.gcmplan.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The work and the rights of a body that ended passed to its successors. */
public record DissolutionTookEffect(
    Actor by,
    Instant at,
    UUID dissolution,
    AgencyId agency,
    List<AgencyId> successors,
    LocalDate from,
    String legalBasis)
    implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("agency", agency.value().toString());
  }
}
