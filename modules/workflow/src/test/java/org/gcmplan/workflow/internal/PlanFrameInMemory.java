package org.gcmplan.workflow.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** A plan of which only the coordinating body matters here. */
class PlanFrameInMemory implements PlanFrameCatalogue {
  static final BodyId COORDINATOR = BodyId.agency(new UUID(2, 9));

  @Override
  public Optional<Plan> plan() {
    return Optional.of(
        new Plan(
            new LocalizedText("Kế hoạch", "Plan"),
            "402/QĐ-TTg",
            LocalDate.of(2020, 3, 20),
            2020,
            2030,
            COORDINATOR,
            "QĐ-BNG",
            true));
  }

  @Override
  public List<FocusArea> focusAreas() {
    return List.of();
  }

  @Override
  public List<Objective> objectives() {
    return List.of();
  }

  @Override
  public List<GuidingPrinciple> principles() {
    return List.of();
  }
}
