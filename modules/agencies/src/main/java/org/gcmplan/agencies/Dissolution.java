package org.gcmplan.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A body ends and one or several others come after it.
 *
 * @param successors who takes over
 * @param otherwise who takes what nobody is chosen for; empty when a person decides every item
 * @param takers which successor takes which item of open work, by the item's key
 * @param from the first day on which the body is no more. May lie ahead
 * @param legalBasis number and symbol of the decision, such as 176/2025/QH15
 */
public record Dissolution(
    AgencyId agency,
    List<AgencyId> successors,
    Optional<AgencyId> otherwise,
    Map<String, AgencyId> takers,
    LocalDate from,
    String legalBasis) {
  public Dissolution {
    successors = List.copyOf(successors);
    takers = Map.copyOf(takers);
  }

  /** The last day of the body. */
  public LocalDate lastDay() {
    return from.minusDays(1);
  }
}
