package org.gcmplan.objectives;

import java.util.List;

/** A plan with everything its tasks refer to. */
public record PlanFrame(
    Plan plan,
    List<FocusArea> focusAreas,
    List<Objective> objectives,
    List<GuidingPrinciple> principles) {
  public PlanFrame {
    focusAreas = List.copyOf(focusAreas);
    objectives = List.copyOf(objectives);
    principles = List.copyOf(principles);
  }
}
