package org.gcmplan.progress;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the standing office orders when it opens a round.
 *
 * @param day any day of the period to report on
 * @param due the due day, where it differs from the one of the regime
 */
public record RoundOrder(RegimeId regime, LocalDate day, Optional<LocalDate> due) {}
