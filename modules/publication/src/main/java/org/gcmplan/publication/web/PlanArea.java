package org.gcmplan.publication.web;

import java.util.List;
import org.gcmplan.objectives.FocusArea;

/** A focus area with those of its tasks that are shown. */
public record PlanArea(FocusArea area, List<PlanRow> rows) {
  public PlanArea {
    rows = List.copyOf(rows);
  }
}
