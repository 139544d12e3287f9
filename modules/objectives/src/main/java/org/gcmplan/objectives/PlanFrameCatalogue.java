package org.gcmplan.objectives;

import java.util.List;
import java.util.Optional;

/** Reads of the plan's frame. */
public interface PlanFrameCatalogue {

  /** The plan, or empty while no data pack has been loaded. */
  Optional<Plan> plan();

  /** The focus areas by number. */
  List<FocusArea> focusAreas();

  /** The objectives by number. */
  List<Objective> objectives();

  /** The guiding principles by number. */
  List<GuidingPrinciple> principles();
}
