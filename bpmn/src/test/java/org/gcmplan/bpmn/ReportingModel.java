package org.gcmplan.bpmn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A model of reporting on an engine in memory, moved by what people do and by the clock. */
class ReportingModel implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback {
  static final Instant OPENED = Instant.parse("2026-12-01T02:00:00Z");
  static final Instant SOON = Instant.parse("2026-12-15T01:00:00Z");
  static final Instant DUE = Instant.parse("2026-12-18T01:00:00Z");
  static final Instant OVERDUE = Instant.parse("2026-12-23T01:00:00Z");

  private final CoverageOfTheModel coverage = new CoverageOfTheModel();
  private final List<String> called = new ArrayList<>();
  private final String model;
  private final String process;
  private ProcessEngine engine;
  private ProcessInstance instance;

  ReportingModel(String model, String process) {
    this.model = model;
    this.process = process;
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    Map<Object, Object> beans =
        List.of("makeDuties", "remindSilent", "escalateSilent").stream()
            .collect(Collectors.toMap(bean -> bean, bean -> (JavaDelegate) at -> called.add(bean)));
    engine = EngineInMemory.of(model, coverage, beans);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    ClockUtil.setCurrentTime(Date.from(OPENED));
    called.clear();
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                process,
                "a-key",
                Map.of(
                    "remindAt", Date.from(SOON),
                    "dueAt", Date.from(DUE),
                    "overdueAt", Date.from(OVERDUE)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    engine.getRuntimeService().createProcessInstanceQuery().list().stream()
        .map(ProcessInstance::getId)
        .forEach(id -> engine.getRuntimeService().deleteProcessInstance(id, "end of test"));
    ClockUtil.reset();
  }

  ReportingModel complete(String task) {
    engine.getTaskService().complete(open(task).get(0).getId());
    return this;
  }

  ReportingModel handedTo(String task, String... bodies) {
    engine.getTaskService().complete(open(task).get(0).getId(), reviewers(bodies));
    return this;
  }

  ReportingModel closedOver(String... bodies) {
    engine
        .getRuntimeService()
        .createMessageCorrelation("Msg_RoundClosed")
        .processInstanceBusinessKey("a-key")
        .setVariables(reviewers(bodies))
        .correlate();
    return this;
  }

  ReportingModel reopened() {
    engine
        .getRuntimeService()
        .createProcessInstanceModification(instance.getId())
        .startBeforeActivity("Task_Report")
        .execute();
    return this;
  }

  private static Map<String, Object> reviewers(String... bodies) {
    return Variables.createVariables()
        .putValueTyped("bodies", Variables.objectValue(List.of(bodies), true).create());
  }

  ReportingModel reviewed(String body, String outcome) {
    Task review =
        open("Task_ReviewReports").stream()
            .filter(task -> body.equals(engine.getTaskService().getVariable(task.getId(), "body")))
            .findFirst()
            .orElseThrow();
    engine.getTaskService().complete(review.getId(), Map.of("outcome", outcome));
    return this;
  }

  /** Everything that is due by then fires. */
  ReportingModel clockReaches(Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment));
    List<Job> due = engine.getManagementService().createJobQuery().timers().executable().list();
    due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
    return this;
  }

  List<String> called() {
    return List.copyOf(called);
  }

  List<String> waitsAt() {
    return engine.getTaskService().createTaskQuery().list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  long timers() {
    return engine.getManagementService().createJobQuery().timers().count();
  }

  boolean endedAt(String event) {
    return engine.getRuntimeService().createProcessInstanceQuery().count() == 0
        && engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .activityId(event)
                .count()
            > 0;
  }

  List<String> variables() {
    return engine.getRuntimeService().createVariableInstanceQuery().list().stream()
        .map(VariableInstance::getName)
        .toList();
  }

  Collection<String> notWalked() {
    return coverage.notWalked(
        engine.getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId()));
  }

  private List<Task> open(String task) {
    return engine.getTaskService().createTaskQuery().taskDefinitionKey(task).list();
  }
}
