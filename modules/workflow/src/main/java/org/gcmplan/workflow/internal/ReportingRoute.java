package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.ReportingProcess;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundMoments;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.internal.RouteVariables.Outcome;

/** The routes of rounds and of what each body owes in them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReportingRoute implements ReportingProcess {
  static final String ROUND = "ReportingRoundProcess";
  static final String REPORT = "ProgressReportProcess";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final WorkItemRepository items;

  @Inject
  ReportingRoute(RuntimeService runtime, TaskService tasks, WorkItemRepository items) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.items = items;
  }

  @Override
  public void roundOpened(RoundId round, RoundMoments moments) {
    runtime.startProcessInstanceByKey(ROUND, round.toString(), ReportingVariables.moments(moments));
  }

  @Override
  public void roundClosed(RoundId round) {
    items
        .open(Subjects.of(ROUND, round.toString()), WorkItemKind.CLOSE_ROUND, Optional.empty())
        .ifPresent(item -> complete(item.id(), Map.of()));
  }

  @Override
  public void dutyOpened(DutyId duty) {
    runtime.startProcessInstanceByKey(REPORT, duty.toString());
  }

  @Override
  public void reported(DutyId duty, List<BodyId> reviewers) {
    open(duty, WorkItemKind.REPORT, Optional.empty())
        .ifPresent(item -> complete(item.id(), toAsk(duty, reviewers)));
  }

  /**
   * Those who are not at work on it: a duty may come to its review again while some look at it.
   * With whom something was to amend, it lies with them again.
   */
  private Map<String, Object> toAsk(DutyId duty, List<BodyId> reviewers) {
    reviewers.forEach(reviewer -> amended(duty, reviewer));
    return ReportingVariables.reviewers(
        reviewers.stream()
            .filter(
                reviewer ->
                    open(duty, WorkItemKind.REVIEW_REPORTS, Optional.of(reviewer)).isEmpty())
            .toList());
  }

  @Override
  public void closedOver(DutyId duty, List<BodyId> reviewers) {
    Map<String, Object> toAsk = toAsk(duty, reviewers);
    unlessOvertaken(
        () ->
            runtime
                .createMessageCorrelation("Msg_RoundClosed")
                .processInstanceBusinessKey(duty.toString())
                .setVariables(toAsk)
                .correlate());
  }

  @Override
  public void reviewed(DutyId duty, BodyId reviewer, boolean sentBack) {
    Outcome outcome = sentBack ? Outcome.RETURNED : Outcome.ONWARD;
    open(duty, WorkItemKind.REVIEW_REPORTS, Optional.of(reviewer))
        .ifPresent(item -> complete(item.id(), RouteVariables.outcome(outcome)));
  }

  @Override
  public void amended(DutyId duty, BodyId reviewer) {
    // The body that amends is the same for every reviewer; the engine knows for whom it is.
    tasks
        .createTaskQuery()
        .processInstanceBusinessKey(duty.toString())
        .taskDefinitionKey(WorkItemListener.nodeOf(WorkItemKind.AMEND_REPORTS))
        .list()
        .stream()
        .filter(task -> isFor(task.getId(), reviewer))
        .forEach(task -> complete(task.getId(), Map.of()));
  }

  private boolean isFor(String task, BodyId reviewer) {
    return reviewer.toString().equals(tasks.getVariable(task, RouteVariables.BODY));
  }

  @Override
  public void reopened(DutyId duty) {
    Optional<ProcessInstance> running =
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(REPORT)
            .processInstanceBusinessKey(duty.toString())
            .list()
            .stream()
            .findFirst();
    running.ifPresentOrElse(
        route ->
            runtime
                .createProcessInstanceModification(route.getId())
                .startBeforeActivity(WorkItemListener.nodeOf(WorkItemKind.REPORT))
                .execute(),
        () -> dutyOpened(duty));
  }

  private Optional<WorkItemEntry> open(DutyId duty, WorkItemKind kind, Optional<BodyId> body) {
    return items.open(Subjects.of(REPORT, duty.toString()), kind, body);
  }

  private void complete(String task, Map<String, Object> variables) {
    unlessOvertaken(() -> tasks.complete(task, variables));
  }

  private static void unlessOvertaken(Runnable move) {
    try {
      move.run();
    } catch (OptimisticLockingException overtaken) {
      throw new ChangedMeanwhile("workflow.overtaken");
    }
  }
}
