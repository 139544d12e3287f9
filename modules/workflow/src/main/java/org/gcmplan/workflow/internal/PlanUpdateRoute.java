package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.updates.Decision;
import org.gcmplan.updates.LegalReviewProcess;
import org.gcmplan.updates.PlanUpdateProcess;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.internal.RouteVariables.Outcome;

/** The route of a plan update on the engine; user tasks are found through our own work items. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PlanUpdateRoute implements PlanUpdateProcess, LegalReviewProcess {
  static final String PROCESS = "PlanUpdateProcess";

  private static final Map<Decision, Outcome> OUTCOMES =
      Map.of(
          Decision.APPROVED, Outcome.ONWARD,
          Decision.RETURNED, Outcome.RETURNED,
          Decision.REFUSED, Outcome.REFUSED);

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final WorkItemRepository items;

  @Inject
  PlanUpdateRoute(RuntimeService runtime, TaskService tasks, WorkItemRepository items) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.items = items;
  }

  @Override
  public void submitted(UpdateId update) {
    open(update, WorkItemKind.REVISE, Optional.empty())
        .ifPresentOrElse(
            revision -> complete(revision, Outcome.ONWARD),
            () -> runtime.startProcessInstanceByKey(PROCESS, update.toString()));
  }

  @Override
  public void consultationOpened(
      UpdateId update, List<BodyId> bodies, Instant reminder, Instant deadline) {
    open(update, WorkItemKind.CHECK, Optional.empty())
        .ifPresentOrElse(
            check -> complete(check, asking(Outcome.ONWARD, bodies, reminder, deadline)),
            () ->
                complete(
                    expected(update, WorkItemKind.CONSOLIDATE),
                    asking(Outcome.AGAIN, bodies, reminder, deadline)));
  }

  private static Map<String, Object> asking(
      Outcome outcome, List<BodyId> bodies, Instant reminder, Instant deadline) {
    return RouteVariables.consultation(outcome, bodies, reminder, deadline);
  }

  @Override
  public void returnedToDrafter(UpdateId update) {
    WorkItemEntry stage =
        open(update, WorkItemKind.CHECK, Optional.empty())
            .orElseGet(() -> expected(update, WorkItemKind.CONSOLIDATE));
    complete(stage, Outcome.RETURNED);
  }

  @Override
  public void opinionRecorded(UpdateId update, BodyId body) {
    // A late opinion finds no work item: the deadline has closed it.
    open(update, WorkItemKind.GIVE_OPINION, Optional.of(body))
        .or(() -> open(update, WorkItemKind.SIGN_OPINION, Optional.of(body)))
        .ifPresent(opinion -> complete(opinion, Outcome.ONWARD));
  }

  @Override
  public void submittedForApproval(UpdateId update) {
    complete(expected(update, WorkItemKind.CONSOLIDATE), Outcome.ONWARD);
  }

  @Override
  public void sentToLegalReview(UpdateId update) {
    complete(expected(update, WorkItemKind.CONSOLIDATE), Outcome.LEGAL);
  }

  @Override
  public void cleared(UpdateId update) {
    complete(expected(update, WorkItemKind.LEGAL_REVIEW), Outcome.ONWARD);
  }

  @Override
  public void givenBack(UpdateId update) {
    complete(expected(update, WorkItemKind.LEGAL_REVIEW), Outcome.RETURNED);
  }

  @Override
  public void decided(UpdateId update, Decision decision) {
    complete(expected(update, WorkItemKind.DECIDE), OUTCOMES.get(decision));
  }

  @Override
  public void returnedFromPublication(UpdateId update) {
    complete(expected(update, WorkItemKind.PUBLISH), Outcome.RETURNED);
  }

  @Override
  public void published(UpdateId update) {
    complete(expected(update, WorkItemKind.PUBLISH), Outcome.ONWARD);
  }

  @Override
  public void withdrawn(UpdateId update, String reason) {
    unlessOvertaken(
        () ->
            runtime
                .createMessageCorrelation("Msg_UpdateWithdrawn")
                .processInstanceBusinessKey(update.toString())
                .correlate());
  }

  private void complete(WorkItemEntry item, Outcome outcome) {
    complete(item, RouteVariables.outcome(outcome));
  }

  private void complete(WorkItemEntry item, Map<String, Object> variables) {
    unlessOvertaken(() -> tasks.complete(item.id(), variables));
  }

  private static void unlessOvertaken(Runnable move) {
    try {
      move.run();
    } catch (OptimisticLockingException overtaken) {
      throw new ChangedMeanwhile("workflow.overtaken");
    }
  }

  private Optional<WorkItemEntry> open(UpdateId update, WorkItemKind kind, Optional<BodyId> body) {
    return items.open(Subjects.of(update), kind, body);
  }

  private WorkItemEntry expected(UpdateId update, WorkItemKind kind) {
    return open(update, kind, Optional.empty())
        .orElseThrow(
            () -> new IllegalStateException("No open work item " + kind + " for " + update));
  }
}
