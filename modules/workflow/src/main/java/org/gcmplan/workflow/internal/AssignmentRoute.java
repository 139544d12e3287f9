package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gcmplan.assignments.AssignmentProcess;
import org.gcmplan.assignments.NoticeId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.kernel.Subject;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.internal.RouteVariables.Outcome;

/** The route of a notice of assignment on the engine. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AssignmentRoute implements AssignmentProcess {
  static final String PROCESS = "AssignmentNoticeProcess";
  static final String REMINDER = "reminderAt";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final WorkItemRepository items;

  @Inject
  AssignmentRoute(RuntimeService runtime, TaskService tasks, WorkItemRepository items) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.items = items;
  }

  @Override
  public void issued(NoticeId notice, Instant remindAt) {
    runtime.startProcessInstanceByKey(
        PROCESS, notice.toString(), Map.of(REMINDER, Date.from(remindAt)));
  }

  @Override
  public void answered(NoticeId notice) {
    complete(acknowledgement(notice).orElseThrow(), Outcome.AGAIN);
  }

  @Override
  public void backWithBody(NoticeId notice, Instant remindAt) {
    Map<String, Object> asked = new HashMap<>(RouteVariables.outcome(Outcome.RETURNED));
    asked.put(REMINDER, Date.from(remindAt));
    unlessOvertaken(() -> repliesIn(notice, asked));
  }

  @Override
  public void settled(NoticeId notice) {
    acknowledgement(notice)
        .ifPresentOrElse(
            item -> complete(item, Outcome.ONWARD),
            () -> unlessOvertaken(() -> repliesIn(notice, RouteVariables.outcome(Outcome.ONWARD))));
  }

  @Override
  public void replyAsked(NoticeId notice, BodyId assigner) {
    unlessOvertaken(
        () ->
            runtime
                .createMessageCorrelation("Msg_ReplyAsked")
                .processInstanceBusinessKey(notice.toString())
                .setVariablesToTriggeredScope(Map.of(RouteVariables.BODY, assigner.toString()))
                .correlate());
  }

  @Override
  public void replied(NoticeId notice, BodyId assigner) {
    items
        .open(subject(notice), WorkItemKind.ANSWER_ASSIGNMENT, Optional.of(assigner))
        .ifPresent(item -> unlessOvertaken(() -> tasks.complete(item.id())));
  }

  private void repliesIn(NoticeId notice, Map<String, Object> variables) {
    runtime
        .createMessageCorrelation("Msg_RepliesIn")
        .processInstanceBusinessKey(notice.toString())
        .setVariables(variables)
        .correlate();
  }

  private Optional<WorkItemEntry> acknowledgement(NoticeId notice) {
    return items.open(subject(notice), WorkItemKind.ACKNOWLEDGE, Optional.empty());
  }

  private void complete(WorkItemEntry item, Outcome outcome) {
    unlessOvertaken(() -> tasks.complete(item.id(), RouteVariables.outcome(outcome)));
  }

  private static void unlessOvertaken(Runnable move) {
    try {
      move.run();
    } catch (OptimisticLockingException overtaken) {
      throw new ChangedMeanwhile("workflow.overtaken");
    }
  }

  private static Subject subject(NoticeId notice) {
    return new Subject(Subjects.ASSIGNMENT_NOTICE, notice.toString());
  }
}
