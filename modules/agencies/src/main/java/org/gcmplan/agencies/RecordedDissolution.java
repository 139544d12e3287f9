package org.gcmplan.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The end of a body, as it was ordered.
 *
 * @param orderedBy who entered it
 * @param carriedOutAt when work and rights passed; empty while the day lies ahead
 */
public record RecordedDissolution(
    UUID id,
    AgencyId agency,
    List<AgencyId> successors,
    LocalDate from,
    String legalBasis,
    String orderedBy,
    Instant orderedAt,
    Optional<Instant> carriedOutAt) {
  public RecordedDissolution {
    successors = List.copyOf(successors);
  }
}
