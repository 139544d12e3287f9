package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.OpenWorkItem;

/**
 * What a territorial change comes to.
 *
 * @param units the units it is about, with what they have open
 * @param takesEffect whether it is a day of the past, today, or one to come
 * @param before how many units there are on the day before
 * @param after how many there are on the day itself
 */
public record ChangePreview(List<Concerned> units, When takesEffect, int before, int after) {
  public ChangePreview {
    units = List.copyOf(units);
  }

  /**
   * A unit and what it has open, what passes and what stays.
   *
   * @param lastAct the last day on which it did something on record
   */
  public record Concerned(Locality unit, List<OpenWorkItem> work, Optional<LocalDate> lastAct) {
    public Concerned {
      work = List.copyOf(work);
    }
  }

  /** The day of effect, seen from today. */
  public enum When {
    /** The register says so from that day; open work passes today. */
    PAST,
    TODAY,
    /** The register knows it now; open work passes on that day. */
    AHEAD
  }
}
