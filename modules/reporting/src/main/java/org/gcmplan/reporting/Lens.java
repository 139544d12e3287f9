package org.gcmplan.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * What the dashboard looks at: everything of that day, or the part of one body, objective or focus
 * area.
 *
 * @param month only of what was confirmed or reported in that month
 */
public record Lens(
    LocalDate day,
    Optional<BodyId> body,
    Optional<Integer> objective,
    Optional<Integer> area,
    Optional<YearMonth> month) {

  /** Everything of that day. */
  public static Lens on(LocalDate day) {
    return new Lens(day, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same part on another day. */
  public Lens then(LocalDate other) {
    return new Lens(other, body, objective, area, month);
  }

  /** The same of one body. */
  public Lens of(BodyId one) {
    return new Lens(day, Optional.of(one), objective, area, month);
  }
}
