package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A locality as it was on the day asked for.
 *
 * @param id our own id
 * @param designation code, name and type on that day
 * @param validFrom the first day, or empty when it was there before the plan
 * @param validTo the last day, or empty while it exists
 * @param predecessors the units it was formed from
 * @param successors the units that it went into, the one that keeps its seat first; several when it
 *     was split
 */
public record Locality(
    LocalityId id,
    Designation designation,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    List<LocalityId> predecessors,
    List<LocalityId> successors) {

  public Locality {
    predecessors = List.copyOf(predecessors);
    successors = List.copyOf(successors);
  }

  /** A unit that was never split. */
  public Locality(
      LocalityId id,
      Designation designation,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validTo,
      List<LocalityId> predecessors,
      Optional<LocalityId> successor) {
    this(id, designation, validFrom, validTo, predecessors, successor.stream().toList());
  }

  /** The unit that it went into; of several, the one that keeps its seat. */
  public Optional<LocalityId> successor() {
    return successors.stream().findFirst();
  }

  /** Whether the unit exists on that day. */
  public boolean inForceOn(LocalDate day) {
    return validFrom.map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }
}
