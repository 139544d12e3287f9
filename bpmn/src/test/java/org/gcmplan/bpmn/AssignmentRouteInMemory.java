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
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** One of the two models about assignments on an engine in memory. */
class AssignmentRouteInMemory {
  static final Instant REMINDER = Instant.parse("2026-11-25T01:00:00Z");

  private final CoverageOfTheModel coverage = new CoverageOfTheModel();
  private final List<String> shown = new ArrayList<>();
  private final String process;
  private final ProcessEngine engine;
  private ProcessInstance instance;

  AssignmentRouteInMemory(String model, String process) {
    this.process = process;
    engine =
        EngineInMemory.of(
            model,
            coverage,
            Map.of(
                "showUnacknowledged", (JavaDelegate) at -> shown.add(at.getProcessBusinessKey())));
  }

  void start() {
    ClockUtil.setCurrentTime(Date.from(REMINDER.minusSeconds(100_000)));
    shown.clear();
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(
                process, "its-id", Map.of("reminderAt", Date.from(REMINDER)));
  }

  void end() {
    if (isRunning()) {
      engine.getRuntimeService().deleteProcessInstance(instance.getId(), "end of test");
    }
    ClockUtil.reset();
  }

  AssignmentRouteInMemory done(String task, String outcome) {
    engine.getTaskService().complete(open(task).get(0).getId(), Map.of("outcome", outcome));
    return this;
  }

  AssignmentRouteInMemory replied(String body) {
    Task asked =
        open("Task_ReplyToAnswers").stream()
            .filter(each -> body.equals(bodyOf(each)))
            .findFirst()
            .orElseThrow();
    engine.getTaskService().complete(asked.getId());
    return this;
  }

  AssignmentRouteInMemory message(String name, Map<String, Object> everywhere) {
    correlate(name, everywhere, Map.of());
    return this;
  }

  AssignmentRouteInMemory replyAsked(String body) {
    correlate("Msg_ReplyAsked", Map.of(), Map.of("body", body));
    return this;
  }

  AssignmentRouteInMemory clockReachesTheReminder() {
    ClockUtil.setCurrentTime(Date.from(REMINDER.plusSeconds(1)));
    engine.getManagementService().createJobQuery().executable().list().stream()
        .map(Job::getId)
        .forEach(engine.getManagementService()::executeJob);
    return this;
  }

  List<String> waitsAt() {
    return engine.getTaskService().createTaskQuery().list().stream()
        .map(Task::getTaskDefinitionKey)
        .sorted()
        .toList();
  }

  List<String> asked() {
    return open("Task_ReplyToAnswers").stream().map(this::bodyOf).sorted().toList();
  }

  boolean isRunning() {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(instance.getId())
            .count()
        > 0;
  }

  List<String> shown() {
    return List.copyOf(shown);
  }

  CoverageOfTheModel coverage() {
    return coverage;
  }

  BpmnModelInstance model() {
    return engine.getRepositoryService().getBpmnModelInstance(instance.getProcessDefinitionId());
  }

  private void correlate(
      String message, Map<String, Object> everywhere, Map<String, Object> inScope) {
    engine
        .getRuntimeService()
        .createMessageCorrelation(message)
        .processInstanceBusinessKey("its-id")
        .setVariables(everywhere)
        .setVariablesToTriggeredScope(inScope)
        .correlate();
  }

  private List<Task> open(String task) {
    return engine.getTaskService().createTaskQuery().taskDefinitionKey(task).list();
  }

  private String bodyOf(Task task) {
    return (String) engine.getTaskService().getVariable(task.getId(), "body");
  }
}
