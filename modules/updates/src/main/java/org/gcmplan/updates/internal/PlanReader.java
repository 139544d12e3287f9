package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskContent;

/** Reads the plan that updates are made against. */
@Dependent
class PlanReader {
  private final TaskCatalogue tasks;

  @Inject
  PlanReader(TaskCatalogue tasks) {
    this.tasks = tasks;
  }

  EditionNumber newestNumber() {
    return tasks.latest().orElseThrow(() -> new BusinessRuleViolation("updates.noEdition"));
  }

  EditionContent newest() {
    return in(newestNumber());
  }

  EditionContent in(EditionNumber edition) {
    return new EditionContent(
        edition,
        tasks.in(edition).stream()
            .collect(Collectors.toMap(TaskContent::code, Function.identity())));
  }
}
