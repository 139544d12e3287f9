package org.gcmplan.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;

/**
 * What a figure is measured against.
 *
 * @param indicator what is counted; empty when the task has no indicator
 * @param unit in which; empty likewise
 * @param previous the figure of the last confirmed report before this one, of the body or of the
 *     one after which it goes on with the task
 * @param previousNarrative what that report told
 * @param series every confirmed figure so far, likewise, the oldest first
 */
public record ReportFigures(
    LocalizedText indicator,
    LocalizedText unit,
    Optional<BigDecimal> baseline,
    Optional<BigDecimal> target,
    Optional<BigDecimal> previous,
    String previousNarrative,
    List<Point> series) {

  public ReportFigures {
    series = List.copyOf(series);
  }

  /** Whether the task counts anything. */
  public boolean isCounted() {
    return !unit.isEmpty();
  }

  /** A figure and the last day of the period it is about. */
  public record Point(LocalDate until, BigDecimal value) {}
}
