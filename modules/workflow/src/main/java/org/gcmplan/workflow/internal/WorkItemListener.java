package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.workflow.WorkItem;
import org.gcmplan.workflow.WorkItemClosed;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.WorkItemOpened;

/** Keeps the inbox in step with the engine, in the engine's own transaction. */
@Dependent
class WorkItemListener implements TaskListener {
  private static final Map<String, WorkItemKind> KINDS =
      Map.of(
          "Task_Revise", WorkItemKind.REVISE,
          "Task_CheckCompleteness", WorkItemKind.CHECK,
          "Task_GiveOpinion", WorkItemKind.GIVE_OPINION,
          "Task_SignOpinion", WorkItemKind.SIGN_OPINION,
          "Task_DecideOnTime", WorkItemKind.DECIDE_ON_TIME,
          "Task_Consolidate", WorkItemKind.CONSOLIDATE,
          "Task_LegalReview", WorkItemKind.LEGAL_REVIEW,
          "Task_Decide", WorkItemKind.DECIDE,
          "Task_Publish", WorkItemKind.PUBLISH);

  private final WorkItemRepository items;
  private final WorkItemLabels labels;
  private final PlanClock clock;
  private final Event<WorkItemOpened> opened;
  private final Event<WorkItemClosed> closed;

  @Inject
  WorkItemListener(
      WorkItemRepository items,
      WorkItemLabels labels,
      PlanClock clock,
      Event<WorkItemOpened> opened,
      Event<WorkItemClosed> closed) {
    this.items = items;
    this.labels = labels;
    this.clock = clock;
    this.opened = opened;
    this.closed = closed;
  }

  /** What a user task asks for; empty for one that is nobody's inbox. */
  static Optional<WorkItemKind> kindOf(String task) {
    return Optional.ofNullable(KINDS.get(task));
  }

  /** The node of the model at which that work is waited for. */
  static String nodeOf(WorkItemKind kind) {
    return KINDS.entrySet().stream()
        .filter(known -> known.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void notify(DelegateTask task) {
    if (EVENTNAME_CREATE.equals(task.getEventName())) {
      open(task);
    } else {
      items.find(task.getId()).filter(WorkItemEntry::isOpen).ifPresent(this::close);
    }
  }

  private void open(DelegateTask task) {
    var entry =
        new WorkItemEntry(labels.of(WaitingTask.of(task), KINDS.get(task.getTaskDefinitionKey())));
    items.add(entry);
    WorkItem item = entry.shown();
    opened.fire(new WorkItemOpened(item.openedAt(), item.subject(), item.kind(), item.body()));
  }

  private void close(WorkItemEntry entry) {
    Instant now = clock.instant();
    entry.close(now);
    WorkItem item = entry.shown();
    closed.fire(new WorkItemClosed(now, item.subject(), item.kind(), item.body()));
  }
}
