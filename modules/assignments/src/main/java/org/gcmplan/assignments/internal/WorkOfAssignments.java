package org.gcmplan.assignments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.Succession;
import org.gcmplan.tasks.TaskCatalogue;
import org.gcmplan.tasks.TaskContent;

/**
 * Tasks given to a body that hands over: all of them pass, also those it leads, so that somebody
 * answers for each on every day; the plan names who led until an update of it says otherwise. Who
 * takes what is completed needs no decision: it goes along, and stays readable under the old body.
 */
@ApplicationScoped
@Transactional
class WorkOfAssignments implements OpenWork {
  private final AssignmentRepository assignments;
  private final PassingOn passing;
  private final Inheriting inheriting;
  private final TaskCatalogue tasks;
  private final ActsOnRecord acts;

  @Inject
  WorkOfAssignments(
      AssignmentRepository assignments,
      PassingOn passing,
      Inheriting inheriting,
      TaskCatalogue tasks,
      ActsOnRecord acts) {
    this.assignments = assignments;
    this.passing = passing;
    this.inheriting = inheriting;
    this.tasks = tasks;
    this.acts = acts;
  }

  @Override
  public List<OpenWorkItem> of(Succession succession) {
    return open(succession.body()).stream().map(this::item).toList();
  }

  @Override
  public void handOver(Actor by, Succession succession) {
    Map<BodyId, List<AssignmentEntry>> byTaker = new LinkedHashMap<>();
    for (AssignmentEntry entry : assignments.openOf(succession.body())) {
      byTaker.computeIfAbsent(taker(succession, entry), body -> new ArrayList<>()).add(entry);
    }
    byTaker.forEach((taker, entries) -> inheriting.takeOver(by, taker, entries));
  }

  @Override
  public Optional<LocalDate> lastActOf(BodyId body) {
    return acts.lastOf(body);
  }

  private BodyId taker(Succession succession, AssignmentEntry entry) {
    return passing.isComplete(entry)
        ? succession.takerOf(key(entry)).orElse(succession.successors().get(0))
        : succession.decided(key(entry));
  }

  private List<AssignmentEntry> open(BodyId body) {
    return assignments.openOf(body).stream().filter(entry -> !passing.isComplete(entry)).toList();
  }

  private OpenWorkItem item(AssignmentEntry entry) {
    LocalizedText title =
        tasks
            .latest()
            .flatMap(edition -> tasks.find(edition, entry.task()))
            .map(TaskContent::title)
            .orElse(LocalizedText.EMPTY);
    return new OpenWorkItem(
        key(entry), OpenWorkItem.Kind.ASSIGNMENT, entry.task().value(), title, true);
  }

  private static String key(AssignmentEntry entry) {
    return "assignment-" + entry.id();
  }
}
