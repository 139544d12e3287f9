package org.gcmplan.coverage.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** Who writes into the register: a body for itself, the plan's standing office for everybody. */
@Dependent
class OwnPlanRights {
  private final PlanFrameCatalogue frame;

  @Inject
  OwnPlanRights(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  /** The actor in the capacity in which the register is written; empty without any. */
  Optional<Actor> writing(Actor by, BodyId body) {
    if (by.isSystem()) {
      return Optional.of(by);
    }
    if (by.holds(Role.COORDINATOR, body)) {
      return Optional.of(by.exercising(Role.COORDINATOR, body));
    }
    return frame
        .plan()
        .map(Plan::coordinator)
        .filter(coordinator -> by.holds(Role.STANDING_OFFICE, coordinator))
        .map(coordinator -> by.exercising(Role.STANDING_OFFICE, coordinator));
  }

  Actor mustWrite(Actor by, BodyId body) {
    return writing(by, body).orElseThrow(() -> new NotAllowed(Role.COORDINATOR));
  }
}
