package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** The body that coordinates the plan: its standing office, approvers and publisher. */
@Dependent
class Coordinator {
  private final PlanFrameCatalogue frame;

  @Inject
  Coordinator(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  BodyId body() {
    return frame
        .plan()
        .map(Plan::coordinator)
        .orElseThrow(() -> new BusinessRuleViolation("updates.noPlan"));
  }
}
