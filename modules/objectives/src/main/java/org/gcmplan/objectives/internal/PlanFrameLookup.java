package org.gcmplan.objectives.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

@ApplicationScoped
@Transactional
class PlanFrameLookup implements PlanFrameCatalogue {
  private final PlanFrameRepository frame;

  @Inject
  PlanFrameLookup(PlanFrameRepository frame) {
    this.frame = frame;
  }

  @Override
  public Optional<Plan> plan() {
    return frame.plan().map(LoadedPlan::shown);
  }

  @Override
  public List<FocusArea> focusAreas() {
    return frame.focusAreas();
  }

  @Override
  public List<Objective> objectives() {
    return frame.objectives();
  }

  @Override
  public List<GuidingPrinciple> principles() {
    return frame.principles();
  }
}
