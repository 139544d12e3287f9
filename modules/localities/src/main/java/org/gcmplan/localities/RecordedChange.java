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
 * @param withdrawn why it was taken back; empty for what stands
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
    Optional<Instant> carriedOutAt,
    Optional<String> withdrawn) {
  public RecordedChange {
    former = List.copyOf(former);
    formed = List.copyOf(formed);
  }

  /** What there is afterwards: the new units, or the one that is designated anew. */
  public List<LocalityId> after() {
    return formed.isEmpty() ? former : formed;
  }

  /** Its day lies ahead and it stands. */
  public boolean isPlanned() {
    return carriedOutAt.isEmpty() && withdrawn.isEmpty();
  }
}
