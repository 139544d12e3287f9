package org.gcmplan.coverage;

import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;

/**
 * One unit in the coverage.
 *
 * @param name its full name on the day asked for
 * @param plans the plans behind the tick: its own, or those of its predecessors
 */
public record CoverageRow(BodyId body, LocalizedText name, CoverageKind kind, List<OwnPlan> plans) {
  public CoverageRow {
    plans = List.copyOf(plans);
  }

  /** Whether the unit counts as having a plan. */
  public boolean covered() {
    return kind != CoverageKind.NONE;
  }
}
