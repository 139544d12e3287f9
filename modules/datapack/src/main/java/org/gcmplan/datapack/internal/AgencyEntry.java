package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.NewAgency;

/**
 * A row of agencies.csv.
 *
 * @param successors who came after it; the first takes what no row of agency-handovers.csv gives to
 *     another
 * @param takers which of them took which task, by the task's number
 * @param legalBasis by what it ended; empty while it exists
 */
record AgencyEntry(
    NewAgency facts,
    Optional<LocalDate> validTo,
    List<AgencyId> successors,
    Map<String, AgencyId> takers,
    String legalBasis) {
  AgencyEntry {
    successors = List.copyOf(successors);
    takers = Map.copyOf(takers);
  }

  /** As far as its own row says. */
  AgencyEntry(NewAgency facts, Optional<LocalDate> validTo, String legalBasis) {
    this(facts, validTo, List.of(), Map.of(), legalBasis);
  }

  AgencyEntry followedBy(List<AgencyId> heirs, Map<String, AgencyId> tasks) {
    return new AgencyEntry(facts, validTo, heirs, tasks, legalBasis);
  }

  boolean holds(String code, LocalDate day) {
    return facts.code().equals(code)
        && facts.validFrom().map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }
}
