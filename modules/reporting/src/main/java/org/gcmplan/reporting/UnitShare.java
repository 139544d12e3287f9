package org.gcmplan.reporting;

import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * A locality on the map and in its table.
 *
 * @param code its code on the day asked for
 * @param reported whether it ever reported on what is looked at
 */
public record UnitShare(
    BodyId body, String code, LocalizedText name, Tally tasks, boolean reported) {

  /** One of five classes, 1 to 5; 0 where nothing was reported. */
  public int step() {
    if (!reported) {
      return 0;
    }
    return Math.max(1, Math.min(5, tasks.percent() / 10 - 4));
  }
}
