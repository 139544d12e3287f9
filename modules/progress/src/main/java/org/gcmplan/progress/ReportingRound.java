package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * One time that a regime asks for reports.
 *
 * @param reference tells it apart, such as NAM-2026 or QUY-2026-Q4
 * @param name of the regime when the round was opened
 * @param cutoff until when data are taken
 * @param due by when reports are to be in; later ones count as late until the round closes
 * @param counts how its duties stand
 * @param version for {@link Rounds}: what was read
 */
public record ReportingRound(
    RoundId id,
    RegimeId regime,
    String reference,
    LocalizedText name,
    ReportPeriod period,
    LocalDate cutoff,
    LocalDate due,
    RoundState state,
    LocalDate openedOn,
    Optional<LocalDate> closedOn,
    RoundCounts counts,
    long version) {

  public boolean isOpen() {
    return state == RoundState.OPEN;
  }
}
