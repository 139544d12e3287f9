package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.updates.UpdateHandedOver;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.WorkItemOpened;

/** The work items of a body go where its open work went, and the route knows the new body. */
@Dependent
class WorkItemHandOver {
  private static final Set<WorkItemKind> OF_OPINIONS =
      Set.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION);

  private final WorkItemRepository items;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final PlanClock clock;
  private final Event<WorkItemOpened> opened;

  @Inject
  WorkItemHandOver(
      WorkItemRepository items,
      RuntimeService runtime,
      TaskService tasks,
      PlanClock clock,
      Event<WorkItemOpened> opened) {
    this.items = items;
    this.runtime = runtime;
    this.tasks = tasks;
    this.clock = clock;
    this.opened = opened;
  }

  void handedOver(@Observes UpdateHandedOver event) {
    for (WorkItemEntry entry : items.about(event.subject())) {
      if (event.proposal()) {
        entry.proposedBy(event.to());
      }
      if (entry.isOpen() && entry.isOf(event.from())) {
        move(entry, event);
      }
    }
  }

  private void move(WorkItemEntry entry, UpdateHandedOver event) {
    WorkItemKind kind = entry.shown().kind();
    if (event.opinion() && OF_OPINIONS.contains(kind)) {
      var task = tasks.createTaskQuery().taskId(entry.id()).singleResult();
      RouteVariables.bodyIs(runtime, task.getExecutionId(), event.to());
      pass(entry, event);
    } else if (event.proposal() && kind == WorkItemKind.REVISE) {
      pass(entry, event);
    }
  }

  private void pass(WorkItemEntry entry, UpdateHandedOver event) {
    entry.passTo(event.to());
    WorkItem item = entry.shown();
    opened.fire(new WorkItemOpened(clock.instant(), item.subject(), item.kind(), item.body()));
  }
}
