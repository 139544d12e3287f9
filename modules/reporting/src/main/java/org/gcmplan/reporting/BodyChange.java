package org.gcmplan.reporting;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.BodyId;

/**
 * A change of territory or organisation that concerned a body.
 *
 * @param from the first day on which things are as ordered
 * @param kind in words under {@code reporting.body.kind.…}
 * @param legalBasis the paper that orders it
 * @param before the bodies that ended, or the one that was designated anew
 * @param after the bodies that took over, or the same one
 */
public record BodyChange(
    LocalDate from, String kind, String legalBasis, List<BodyId> before, List<BodyId> after) {
  public BodyChange {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The last day on which things were as before. */
  public LocalDate lastDayBefore() {
    return from.minusDays(1);
  }
}
