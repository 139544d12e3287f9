package org.gcmplan.nominations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A call for nominations.
 *
 * @param closesAt the moment after which a nomination is late
 * @param openedOn the day whose rules hold for everything under it; empty while a draft
 * @param handedOverOn the day of the ceremony, once it was held
 * @param version for changes: what was read
 */
public record AwardCall(
    CallId id,
    CallTerms terms,
    CallState state,
    Instant closesAt,
    Optional<LocalDate> openedOn,
    Optional<LocalDate> handedOverOn,
    List<CallExtension> extensions,
    long version) {
  public AwardCall {
    extensions = List.copyOf(extensions);
  }

  /** Whether nominations are taken at that moment without being late. */
  public boolean takesAt(Instant moment, LocalDate day) {
    return state == CallState.OPEN && !day.isBefore(terms.opensOn()) && !moment.isAfter(closesAt);
  }
}
