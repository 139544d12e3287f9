package org.gcmplan.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * A ministry or agency as the directory shows it.
 *
 * @param id our own id
 * @param code the abbreviation in common use, such as BNG
 * @param name the full name
 * @param symbol the abbreviation used in document numbers, such as BGDĐT
 * @param validFrom the first day, or empty when it was there before the plan
 * @param validTo the last day, or empty while it exists
 * @param successors who took over its work; several when it was split, the main one first
 */
public record Agency(
    AgencyId id,
    String code,
    LocalizedText name,
    String symbol,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validTo,
    List<AgencyId> successors) {

  public Agency {
    successors = List.copyOf(successors);
  }

  /** Whether the body exists on that day. */
  public boolean inForceOn(LocalDate day) {
    return validFrom.map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }
}
