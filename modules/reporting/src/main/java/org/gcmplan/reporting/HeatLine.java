package org.gcmplan.reporting;

import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/** What was confirmed of a body's work, or reported on, month by month. */
public record HeatLine(BodyId body, LocalizedText name, List<Integer> counts) {
  public HeatLine {
    counts = List.copyOf(counts);
  }

  public int sum() {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
