package org.gcmplan.assignments.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.objectives.FocusArea;
import org.gcmplan.objectives.GuidingPrinciple;
import org.gcmplan.objectives.Objective;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;

/** The tasks of a few editions. */
final class PlanOnPaper implements TaskCatalogue, PlanFrameCatalogue {
  private final Map<Integer, List<TaskContent>> editions = new HashMap<>();

  void edition(int number, List<TaskContent> tasks) {
    editions.put(number, tasks);
  }

  @Override
  public Optional<EditionNumber> latest() {
    return editions.keySet().stream().max(Integer::compare).map(EditionNumber::new);
  }

  @Override
  public List<TaskContent> in(EditionNumber edition) {
    return editions.getOrDefault(edition.value(), List.of());
  }

  @Override
  public Optional<TaskContent> find(EditionNumber edition, TaskCode code) {
    return in(edition).stream().filter(task -> task.code().equals(code)).findFirst();
  }

  @Override
  public Optional<Plan> plan() {
    LocalizedText title = new LocalizedText("Kế hoạch", "Plan");
    return Optional.of(
        new Plan(title, "402", LocalDate.of(2020, 3, 20), 2020, 2030, Bodies.MOFA, "QĐ-BNG", true));
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
