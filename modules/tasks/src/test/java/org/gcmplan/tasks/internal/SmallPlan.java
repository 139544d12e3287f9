package org.gcmplan.tasks.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** Two focus areas, 23 objectives, ten principles. */
final class SmallPlan implements PlanFrameCatalogue {
  @Override
  public Optional<Plan> plan() {
    return Optional.empty();
  }

  @Override
  public List<FocusArea> focusAreas() {
    return List.of(
        new FocusArea(1, new LocalizedText("Tuyên truyền", "Communication")),
        new FocusArea(2, new LocalizedText("Dữ liệu", "Data")));
  }

  @Override
  public List<Objective> objectives() {
    return IntStream.rangeClosed(1, 23)
        .mapToObj(number -> new Objective(number, LocalizedText.EMPTY, 1, List.of()))
        .toList();
  }

  @Override
  public List<GuidingPrinciple> principles() {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(number -> new GuidingPrinciple(number, LocalizedText.EMPTY))
        .toList();
  }
}
