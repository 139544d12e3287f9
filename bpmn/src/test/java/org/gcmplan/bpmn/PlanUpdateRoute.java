package org.gcmplan.bpmn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The model on an engine in memory, moved by what people do and by the clock. */
class PlanUpdateRoute implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
  static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");
  static final Instant REMINDER = Instant.parse("2026-11-25T02:00:00Z");
  static final Instant DEADLINE = Instant.parse("2026-11-30T16:59:59Z");

  private final CoverageOfTheModel coverage = new CoverageOfTheModel();
  private final List<String> reminded = new ArrayList<>();
  private final List<String> deemed = new ArrayList<>();
  private ProcessEngine engine;
  private ProcessInstance instance;

  @Override
  public void beforeAll(ExtensionContext context) {
    if (engine == null) {
      engine =
          EngineInMemory.of(
              "plan-update",
              coverage,
              Map.of(
                  "remindBody", (JavaDelegate) at -> reminded.add((String) at.getVariable("body")),
                  "deemAgreed", (JavaDelegate) at -> deemed.add((String) at.getVariable("body"))));
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    ClockUtil.setCurrentTime(Date.from(MONDAY));
    reminded.clear();
    deemed.clear();
    instance =
        engine.getRuntimeService().startProcessInstanceByKey("PlanUpdateProcess", "an-update");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    if (!hasEnded()) {
      engine.getRuntimeService().deleteProcessInstance(instance.getId(), "end of test");
    }
    ClockUtil.reset();
  }

  /** Somebody does the work, and it goes on. */
  PlanUpdateRoute onward(String task) {
    return done(task, "ONWARD");
  }

  /** Somebody does the work and gives the update back. */
  PlanUpdateRoute returned(String task) {
    return done(task, "RETURNED");
  }

  PlanUpdateRoute refused(String task) {
    return done(task, "REFUSED");
  }

  private PlanUpdateRoute done(String task, String outcome) {
    engine.getTaskService().complete(open(task).get(0).getId(), Map.of("outcome", outcome));
    return this;
  }

  /** The standing office submits where the rules ask for a legal review. */
  PlanUpdateRoute legalReview(String task) {
    return done(task, "LEGAL");
  }

  PlanUpdateRoute complete(String... bodies) {
    return ask("Task_CheckCompleteness", "ONWARD", bodies);
  }

  /** The text has changed much: these bodies are asked again. */
  PlanUpdateRoute askedAgain(String... bodies) {
    return ask("Task_Consolidate", "AGAIN", bodies);
  }

  private PlanUpdateRoute ask(String task, String outcome, String... bodies) {
    var asked =
        Variables.createVariables()
            .putValue("outcome", outcome)
            .putValue("reminderAt", Date.from(REMINDER))
            .putValue("deadlineAt", Date.from(DEADLINE))
            .putValueTyped("bodies", Variables.objectValue(List.of(bodies), true).create());
    engine.getTaskService().complete(open(task).get(0).getId(), asked);
    return this;
  }

  PlanUpdateRoute answered(String body) {
    return done("Task_GiveOpinion", body, "ONWARD");
  }

  PlanUpdateRoute handedUp(String body) {
    return done("Task_GiveOpinion", body, "SIGN");
  }

  PlanUpdateRoute signed(String body) {
    return done("Task_SignOpinion", body, "ONWARD");
  }

  PlanUpdateRoute notSigned(String body) {
    return done("Task_SignOpinion", body, "RETURNED");
  }

  private PlanUpdateRoute done(String task, String body, String outcome) {
    var found = open(task).stream().filter(asked -> body.equals(bodyOf(asked))).findFirst();
    engine.getTaskService().complete(found.orElseThrow().getId(), Map.of("outcome", outcome));
    return this;
  }

  PlanUpdateRoute asksForTime(String body) {
    var runtime = engine.getRuntimeService();
    runtime
        .createExecutionQuery()
        .processInstanceId(instance.getId())
        .messageEventSubscriptionName("Msg_MoreTimeAsked")
        .list()
        .stream()
        .filter(review -> body.equals(runtime.getVariable(review.getId(), "body")))
        .forEach(review -> runtime.messageEventReceived("Msg_MoreTimeAsked", review.getId()));
    return this;
  }

  PlanUpdateRoute withdrawn() {
    engine
        .getRuntimeService()
        .createMessageCorrelation("Msg_UpdateWithdrawn")
        .processInstanceBusinessKey("an-update")
        .correlate();
    return this;
  }

  PlanUpdateRoute clockReaches(Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment.plusSeconds(1)));
    engine.getManagementService().createJobQuery().executable().list().stream()
        .map(Job::getId)
        .forEach(engine.getManagementService()::executeJob);
    return this;
  }

  /** Where the route stands: the ids of the open user tasks, one for each body asked. */
  List<String> waitsAt() {
    return engine.getTaskService().createTaskQuery().list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  List<String> asked() {
    return open("Task_GiveOpinion").stream().map(this::bodyOf).sorted().toList();
  }

  long timers() {
    return engine.getManagementService().createJobQuery().timers().count();
  }

  boolean hasEnded() {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(instance.getId())
            .count()
        == 0;
  }

  /** The end at which the route came to rest. */
  boolean endedAt(String event) {
    return hasEnded()
        && engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .count()
            == 1;
  }

  List<String> reminded() {
    return List.copyOf(reminded);
  }

  List<String> deemed() {
    return List.copyOf(deemed);
  }

  /** Names and types of the values that stayed with the process. */
  List<String> variables() {
    return engine.getHistoryService().createHistoricVariableInstanceQuery().list().stream()
        .map(kept -> kept.getName() + ":" + kept.getTypeName())
        .distinct()
        .sorted()
        .toList();
  }

  CoverageOfTheModel coverage() {
    return coverage;
  }

  BpmnModelInstance model() {
    return engine.getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId());
  }

  private List<Task> open(String task) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(instance.getId())
        .taskDefinitionKey(task)
        .list();
  }

  private String bodyOf(Task task) {
    return (String) engine.getTaskService().getVariable(task.getId(), "body");
  }
}
