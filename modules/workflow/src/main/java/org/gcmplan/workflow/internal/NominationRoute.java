package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.internal.RouteVariables.Outcome;

/** The route of a nomination on the engine: it goes where the nomination is said to have gone. */
@Dependent
class NominationRoute {
  static final String PROCESS = "NominationProcess";
  static final String COUNCIL = "Msg_CouncilDecided";
  static final String MINISTER = "Msg_MinisterDecided";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final WorkItemRepository items;

  @Inject
  NominationRoute(RuntimeService runtime, TaskService tasks, WorkItemRepository items) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.items = items;
  }

  void moved(@Observes NominationMoved event) {
    try {
      follow(event);
    } catch (OptimisticLockingException overtaken) {
      throw new ChangedMeanwhile("workflow.overtaken");
    }
  }

  private void follow(NominationMoved event) {
    String key = event.nomination().toString();
    switch (event.step()) {
      case SEND -> send(event, key);
      case CONFIRM -> done(event, WorkItemKind.CONFIRM_NOMINATION, Outcome.ONWARD);
      case SEND_BACK -> done(event, WorkItemKind.CONFIRM_NOMINATION, Outcome.RETURNED);
      case GIVE_BACK -> done(event, WorkItemKind.CHECK_DOSSIER, Outcome.RETURNED);
      case ASK_SUPPLEMENT -> done(event, WorkItemKind.CHECK_DOSSIER, Outcome.SUPPLEMENT);
      case SUPPLEMENT -> done(event, WorkItemKind.SUPPLEMENT_DOSSIER, Outcome.ONWARD);
      case FIND_ELIGIBLE -> done(event, WorkItemKind.CHECK_DOSSIER, Outcome.ONWARD);
      case FIND_INELIGIBLE -> refuse(event);
      case CLEAR -> tell(COUNCIL, key, Outcome.ONWARD);
      case FAIL -> tell(COUNCIL, key, Outcome.REFUSED);
      case REOPEN -> tell(waitsFor(COUNCIL, key) ? COUNCIL : MINISTER, key, Outcome.AGAIN);
      case AWARD -> tell(MINISTER, key, Outcome.ONWARD);
      case DECLINE -> tell(MINISTER, key, Outcome.REFUSED);
      case WITHDRAW -> withdraw(key);
      case NOMINATE, RECEIVE, LAY_BEFORE_COUNCIL, LEAVE_COUNCIL, SUBMIT -> {
        // Nothing waits for these: the next step is asked of whoever has it already.
      }
    }
  }

  /** The first time it begins; later it goes on from where it was returned to. */
  private void send(NominationMoved event, String key) {
    if (isRunning(key)) {
      done(event, WorkItemKind.REVISE_NOMINATION, Outcome.ONWARD);
    } else {
      runtime.startProcessInstanceByKey(PROCESS, key);
    }
  }

  /** A supplement that never came is waited for no longer. */
  private void refuse(NominationMoved event) {
    if (open(event, WorkItemKind.SUPPLEMENT_DOSSIER).isPresent()) {
      done(event, WorkItemKind.SUPPLEMENT_DOSSIER, Outcome.ONWARD);
    }
    done(event, WorkItemKind.CHECK_DOSSIER, Outcome.REFUSED);
  }

  /** What was never sent has no route yet. */
  private void withdraw(String key) {
    if (isRunning(key)) {
      runtime
          .createMessageCorrelation("Msg_NominationWithdrawn")
          .processInstanceBusinessKey(key)
          .correlate();
    }
  }

  private void done(NominationMoved event, WorkItemKind kind, Outcome outcome) {
    tasks.complete(open(event, kind).orElseThrow().id(), RouteVariables.outcome(outcome));
  }

  private Optional<WorkItemEntry> open(NominationMoved event, WorkItemKind kind) {
    return items.open(event.subject(), kind, Optional.empty());
  }

  private void tell(String message, String key, Outcome outcome) {
    runtime
        .createMessageCorrelation(message)
        .processInstanceBusinessKey(key)
        .setVariables(RouteVariables.outcome(outcome))
        .correlate();
  }

  private boolean waitsFor(String message, String key) {
    return runtime
            .createExecutionQuery()
            .processDefinitionKey(PROCESS)
            .processInstanceBusinessKey(key)
            .messageEventSubscriptionName(message)
            .count()
        > 0;
  }

  private boolean isRunning(String key) {
    return runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(PROCESS)
            .processInstanceBusinessKey(key)
            .count()
        > 0;
  }
}
