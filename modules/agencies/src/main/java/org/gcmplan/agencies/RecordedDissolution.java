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
 * @param withdrawn why it was taken back; empty for what stands
 */
public record RecordedDissolution(
    UUID id,
    AgencyId agency,
    List<AgencyId> successors,
    LocalDate from,
    String legalBasis,
    String orderedBy,
    Instant orderedAt,
    Optional<Instant> carriedOutAt,
    Optional<String> withdrawn) {
  public RecordedDissolution {
    successors = List.copyOf(successors);
  }

  /** Its day lies ahead and it stands. */
  public boolean isPlanned() {
    return carriedOutAt.isEmpty() && withdrawn.isEmpty();
  }
}
