package org.gcmplan.publication.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.objectives.EditionNumber;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskRules;
import org.gcmplan.tasks.Tasks;
import org.gcmplan.updates.Change;

/** Brings the tasks of the plan to the state that an edition publishes. */
@Dependent
class PlanTasks {
  private final Tasks tasks;
  private final TaskCatalogue catalogue;
  private final TaskRules rules;

  @Inject
  PlanTasks(Tasks tasks, TaskCatalogue catalogue, TaskRules rules) {
    this.tasks = tasks;
    this.catalogue = catalogue;
    this.rules = rules;
  }

  /** Puts the first tasks in force. */
  void begin(Actor by, EditionNumber first, List<TaskContent> plan, LocalDate effectiveOn) {
    mustBeSound(plan, effectiveOn);
    tasks.putInForce(by, first, plan, Set.of());
  }

  /** Puts the newest edition's tasks in force with these changes. */
  void change(Actor by, EditionNumber next, List<Change> changes, LocalDate effectiveOn) {
    List<TaskContent> standing = catalogue.latest().map(catalogue::in).orElse(List.of());
    ChangedTasks changed = ChangedTasks.of(standing, changes);
    mustBeSound(changed.written(), effectiveOn);
    tasks.putInForce(by, next, changed.written(), changed.abolished());
  }

  // Only what is written: a task completed long ago keeps the name of a body that has ended since.
  private void mustBeSound(List<TaskContent> written, LocalDate effectiveOn) {
    BusinessRuleViolation.throwIfAny(
        written.stream()
            .flatMap(task -> rules.problemsOf(task, effectiveOn, "").stream())
            .toList());
  }
}
