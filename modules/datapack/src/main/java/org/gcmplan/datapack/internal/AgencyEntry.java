package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.NewAgency;

/** A row of agencies.csv. */
record AgencyEntry(NewAgency facts, Optional<LocalDate> validTo, List<AgencyId> successors) {
  AgencyEntry {
    successors = List.copyOf(successors);
  }

  boolean holds(String code, LocalDate day) {
    return facts.code().equals(code)
        && facts.validFrom().map(from -> !day.isBefore(from)).orElse(true)
        && validTo.map(to -> !day.isAfter(to)).orElse(true);
  }
}
