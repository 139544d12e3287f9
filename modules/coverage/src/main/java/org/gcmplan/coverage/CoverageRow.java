package org.gcmplan.coverage;

import java.util.List;
import org.gcmplan.kernel.BodyId;

/**
 * One unit in the coverage.
 *
 * @param plans the plans behind the tick: its own, or those of its predecessors
 */
public record CoverageRow(BodyId body, CoverageKind kind, List<OwnPlan> plans) {
  public CoverageRow {
    plans = List.copyOf(plans);
  }
}
