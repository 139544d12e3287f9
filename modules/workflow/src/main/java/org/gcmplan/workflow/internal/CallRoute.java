package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.ChangedMeanwhile;
import org.gcmplan.nominations.AwardsHandedOver;
import org.gcmplan.nominations.CallArchived;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallConcluded;
import org.gcmplan.nominations.CallExtended;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallOpened;
import org.gcmplan.nominations.CallStage;
import org.gcmplan.nominations.CallStages;
import org.gcmplan.nominations.NominationMoved;
import org.gcmplan.workflow.internal.CallMoves.Move;

/** The route of a call on the engine: it follows where the nominations under the call stand. */
@Dependent
class CallRoute {
  static final String PROCESS = "AwardCallProcess";
  private static final String CLOSES = "closesAt";

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final CallCatalogue calls;
  private final CallStages stages;

  @Inject
  CallRoute(
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      CallCatalogue calls,
      CallStages stages) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.calls = calls;
    this.stages = stages;
  }

  void opened(@Observes CallOpened event) {
    runtime.startProcessInstanceByKey(PROCESS, event.call().toString(), dates(event.call()));
  }

  /** Nominations are taken longer, unless the closing day has passed on the route already. */
  void extended(@Observes CallExtended event) {
    Instant closes = closes(event.call());
    instance(event.call())
        .ifPresent(
            route -> {
              runtime.setVariable(route.getId(), CLOSES, Date.from(closes));
              management
                  .createJobQuery()
                  .processInstanceId(route.getId())
                  .timers()
                  .list()
                  .forEach(timer -> management.setJobDuedate(timer.getId(), Date.from(closes)));
            });
  }

  void moved(@Observes NominationMoved event) {
    follow(event.call());
  }

  void handedOver(@Observes AwardsHandedOver event) {
    follow(event.call());
  }

  void archived(@Observes CallArchived event) {
    follow(event.call());
  }

  void concluded(@Observes CallConcluded event) {
    follow(event.call());
  }

  private void follow(CallId call) {
    CallStage stage = stages.of(call);
    try {
      boolean moved = true;
      while (moved) {
        moved = moveOnce(call, stage);
      }
    } catch (OptimisticLockingException overtaken) {
      throw new ChangedMeanwhile("workflow.overtaken");
    }
  }

  private boolean moveOnce(CallId call, CallStage stage) {
    Optional<ProcessInstance> route = instance(call);
    Optional<Move> move = route.flatMap(running -> CallMoves.next(waitsAt(running.getId()), stage));
    move.ifPresent(next -> take(call, route.orElseThrow().getId(), next));
    return move.isPresent();
  }

  private void take(CallId call, String route, Move move) {
    Map<String, Object> outcome = RouteVariables.outcome(move.outcome());
    if (move.message().isPresent()) {
      runtime
          .createMessageCorrelation(move.message().get())
          .processInstanceBusinessKey(call.toString())
          .setVariables(outcome)
          .correlate();
    } else {
      String task =
          tasks.createTaskQuery().processInstanceId(route).active().singleResult().getId();
      tasks.complete(task, outcome);
    }
  }

  private String waitsAt(String route) {
    return runtime.getActiveActivityIds(route).stream().findFirst().orElseThrow();
  }

  private Optional<ProcessInstance> instance(CallId call) {
    return Optional.ofNullable(
        runtime
            .createProcessInstanceQuery()
            .processDefinitionKey(PROCESS)
            .processInstanceBusinessKey(call.toString())
            .singleResult());
  }

  /** What a route that begins has to know. */
  Map<String, Object> dates(CallId call) {
    return Map.of(CLOSES, Date.from(closes(call)));
  }

  private Instant closes(CallId call) {
    return calls.get(Actor.SYSTEM, call).closesAt();
  }
}
