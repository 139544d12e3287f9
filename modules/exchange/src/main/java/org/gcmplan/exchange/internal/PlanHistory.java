package org.gcmplan.exchange.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.publication.EditionRow;
import org.gcmplan.publication.Editions;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskContent;

/** What the plan said in each edition, read once for a file. */
@Dependent
class PlanHistory {
  private final Editions editions;
  private final TaskCatalogue tasks;
  private final Map<EditionNumber, PlanThen> read = new HashMap<>();

  @Inject
  PlanHistory(Editions editions, TaskCatalogue tasks) {
    this.editions = editions;
    this.tasks = tasks;
  }

  /** The newest edition; none before the plan was issued. */
  Optional<PlanThen> newest() {
    return tasks.latest().flatMap(this::in);
  }

  Optional<PlanThen> in(EditionNumber edition) {
    if (!read.containsKey(edition)) {
      editions.all().stream()
          .filter(row -> row.number().equals(edition))
          .findFirst()
          .ifPresent(row -> read.put(edition, then(row)));
    }
    return Optional.ofNullable(read.get(edition));
  }

  private PlanThen then(EditionRow row) {
    return new PlanThen(
        row.number(),
        row.effectiveOn(),
        tasks.in(row.number()).stream()
            .collect(Collectors.toMap(TaskContent::code, Function.identity())));
  }
}
