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
      Map.ofEntries(
          Map.entry("Task_Revise", WorkItemKind.REVISE),
          Map.entry("Task_CheckCompleteness", WorkItemKind.CHECK),
          Map.entry("Task_GiveOpinion", WorkItemKind.GIVE_OPINION),
          Map.entry("Task_SignOpinion", WorkItemKind.SIGN_OPINION),
          Map.entry("Task_DecideOnTime", WorkItemKind.DECIDE_ON_TIME),
          Map.entry("Task_Consolidate", WorkItemKind.CONSOLIDATE),
          Map.entry("Task_LegalReview", WorkItemKind.LEGAL_REVIEW),
          Map.entry("Task_Decide", WorkItemKind.DECIDE),
          Map.entry("Task_Publish", WorkItemKind.PUBLISH),
          Map.entry("Task_Acknowledge", WorkItemKind.ACKNOWLEDGE),
          Map.entry("Task_ReplyToAnswers", WorkItemKind.ANSWER_ASSIGNMENT),
          Map.entry("Task_DecideOnExtension", WorkItemKind.DECIDE_ON_EXTENSION),
          Map.entry("Task_Report", WorkItemKind.REPORT),
          Map.entry("Task_ReviewReports", WorkItemKind.REVIEW_REPORTS),
          Map.entry("Task_AmendReports", WorkItemKind.AMEND_REPORTS),
          Map.entry("Task_CloseRound", WorkItemKind.CLOSE_ROUND),
          Map.entry("Task_ConfirmNomination", WorkItemKind.CONFIRM_NOMINATION),
          Map.entry("Task_ReviseNomination", WorkItemKind.REVISE_NOMINATION),
          Map.entry("Task_CheckDossier", WorkItemKind.CHECK_DOSSIER),
          Map.entry("Task_SupplementDossier", WorkItemKind.SUPPLEMENT_DOSSIER),
          Map.entry("Task_GiveClearance", WorkItemKind.GIVE_CLEARANCE),
          Map.entry("Task_PresentToCouncil", WorkItemKind.PRESENT_TO_COUNCIL),
          Map.entry("Task_SubmitAwards", WorkItemKind.SUBMIT_AWARDS),
          Map.entry("Task_DecideAwards", WorkItemKind.DECIDE_AWARDS),
          Map.entry("Task_PrepareCeremony", WorkItemKind.PREPARE_CEREMONY),
          Map.entry("Task_ArchiveDossiers", WorkItemKind.ARCHIVE_DOSSIERS));

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
