package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;

/** Brings the inbox to what the engine waits for. */
@Dependent
class WorkItemRepair {
  private final WorkItemRepository items;
  private final WorkItemLabels labels;
  private final TaskService tasks;
  private final PlanClock clock;

  @Inject
  WorkItemRepair(
      WorkItemRepository items, WorkItemLabels labels, TaskService tasks, PlanClock clock) {
    this.items = items;
    this.labels = labels;
    this.tasks = tasks;
    this.clock = clock;
  }

  void close(String item) {
    items.find(item).ifPresent(entry -> entry.close(clock.instant()));
  }

  /** Opens the item of a user task, also one that was closed too early. */
  void open(String id, Subject subject) {
    items.find(id).ifPresentOrElse(WorkItemEntry::reopen, () -> items.add(entry(id, subject)));
  }

  private WorkItemEntry entry(String id, Subject subject) {
    Task task = tasks.createTaskQuery().taskId(id).singleResult();
    WaitingTask waiting =
        new WaitingTask(
            id,
            Subjects.processOf(task.getProcessDefinitionId()),
            subject.id(),
            variable -> tasks.getVariable(id, variable));
    return new WorkItemEntry(
        labels.of(waiting, WorkItemListener.kindOf(task.getTaskDefinitionKey()).orElseThrow()));
  }
}
