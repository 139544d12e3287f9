package org.gcmplan.localities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A territorial change in the register.
 *
 * @param former the units that ended, or the one that was designated anew
 * @param formed the units that began
 * @param orderedBy who entered it
 * @param carriedOutAt when work and rights passed; empty while the day lies ahead
 */
public record RecordedChange(
    UUID id,
    TerritorialKind kind,
    LocalDate from,
    String legalBasis,
    List<LocalityId> former,
    List<LocalityId> formed,
    String orderedBy,
    Instant orderedAt,
    Optional<Instant> carriedOutAt) {
  public RecordedChange {
    former = List.copyOf(former);
    formed = List.copyOf(formed);
  }
}
