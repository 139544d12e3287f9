package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.Change;
import org.gcmplan.updates.Impact;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;

/** Finds whom and what an update touches, before or after. */
@Dependent
class ImpactAssessment {
  private final PlanReader plan;
  private final UpdateLists lists;
  private final UpdateRepository updates;

  @Inject
  ImpactAssessment(PlanReader plan, UpdateLists lists, UpdateRepository updates) {
    this.plan = plan;
    this.lists = lists;
    this.updates = updates;
  }

  /** The impact as far as the reader may know of other updates. */
  Impact of(PlanUpdate update, Sight sight) {
    List<Change> changes = update.content().changes();
    List<Outcome> outcomes = Outcome.of(changes, plan.in(update.content().base()));
    Set<TaskCode> tasks =
        outcomes.stream().map(Outcome::task).collect(Collectors.toCollection(TreeSet::new));
    List<UpdateRow> others = lists.othersTouching(tasks, update.id(), sight);
    return new Impact(
        tasks,
        collect(outcomes, task -> task.objectives().stream()),
        collect(outcomes, ImpactAssessment::agencies),
        collect(outcomes, task -> task.localities().stream()),
        contents(outcomes).anyMatch(task -> task.scope() == Scope.ALL_LOCALITIES),
        others,
        colliding(changes, others));
  }

  private Set<UpdateId> colliding(List<Change> changes, List<UpdateRow> others) {
    return others.stream()
        .map(UpdateRow::id)
        .filter(other -> Collision.between(changes, updates.get(other).content().changes()))
        .collect(Collectors.toUnmodifiableSet());
  }

  static Stream<AgencyId> agencies(TaskContent task) {
    return Stream.concat(task.lead().stream(), task.cooperating().stream());
  }

  private static <T> Set<T> collect(List<Outcome> outcomes, Function<TaskContent, Stream<T>> part) {
    return contents(outcomes).flatMap(part).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<TaskContent> contents(List<Outcome> outcomes) {
    return outcomes.stream().flatMap(Outcome::contents);
  }
}
