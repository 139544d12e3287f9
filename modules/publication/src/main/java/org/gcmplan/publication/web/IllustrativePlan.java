package org.gcmplan.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** Tells every page whether the plan it shows was written for demonstration only. */
@Named
@RequestScoped
public class IllustrativePlan {
  @Inject PlanFrameCatalogue frame;

  public boolean isShown() {
    return frame.plan().filter(Plan::illustrative).isPresent();
  }
}
