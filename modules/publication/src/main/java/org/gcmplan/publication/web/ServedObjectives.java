package org.gcmplan.publication.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.publication.SealedTask;

/** Counts the tasks that serve each objective. */
@Dependent
class ServedObjectives {
  private final PlanFrameCatalogue frame;

  @Inject
  ServedObjectives(PlanFrameCatalogue frame) {
    this.frame = frame;
  }

  List<ServedObjective> by(List<SealedTask> tasks) {
    Map<Integer, Long> counts =
        tasks.stream()
            .flatMap(task -> task.content().objectives().stream())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long most = counts.values().stream().max(Long::compare).orElse(1L);
    return frame.objectives().stream()
        .map(
            objective -> {
              long count = counts.getOrDefault(objective.number(), 0L);
              return new ServedObjective(objective, count, 100 * count / most);
            })
        .toList();
  }
}
