package org.gcmplan.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * Somebody on a council, for a time.
 *
 * @param account whose it is
 * @param person by function, as named when appointed
 * @param body for which the person worked then
 * @param votes whether with a vote; only a secretary may be without
 * @param until the last day; empty while it goes on
 */
public record Membership(
    UUID account,
    LocalizedText person,
    BodyId body,
    CouncilFunction function,
    boolean votes,
    LocalDate from,
    Optional<LocalDate> until) {

  /** Whether it holds on that day. */
  public boolean on(LocalDate day) {
    return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
  }
}
