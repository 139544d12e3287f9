package org.gcmplan.bpmn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** A model on an engine in memory, moved by what people do, by messages and by the clock. */
class RouteInMemory {
  private static final String KEY = "its-id";
  private static final Instant BEGINNING = Instant.parse("2026-11-20T01:00:00Z");

  private final CoverageOfTheModel coverage = new CoverageOfTheModel();
  private final List<String> called = new ArrayList<>();
  private final String process;
  private final ProcessEngine engine;
  private ProcessInstance instance;

  /**
   * Deploys the model.
   *
   * @param beans which its service tasks call
   */
  RouteInMemory(String model, String process, String... beans) {
    this.process = process;
    Map<Object, Object> delegates =
        Stream.of(beans)
            .collect(Collectors.toMap(bean -> bean, bean -> (JavaDelegate) at -> called.add(bean)));
    engine = EngineInMemory.of(model, coverage, delegates);
  }

  void start(Map<String, Instant> dates) {
    ClockUtil.setCurrentTime(Date.from(BEGINNING));
    called.clear();
    instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey(process, KEY, new HashMap<String, Object>(asDates(dates)));
  }

  void end() {
    if (isRunning()) {
      engine.getRuntimeService().deleteProcessInstance(instance.getId(), "end of test");
    }
    ClockUtil.reset();
  }

  RouteInMemory done(String task) {
    return done(task, "ONWARD");
  }

  RouteInMemory done(String task, String outcome) {
    engine.getTaskService().complete(open(task).get(0).getId(), Map.of("outcome", outcome));
    return this;
  }

  /** Completes the task that asks that body. */
  RouteInMemory doneBy(String body, String task) {
    Task asked =
        open(task).stream()
            .filter(each -> body.equals(variable(each, "body")))
            .findFirst()
            .orElseThrow();
    engine.getTaskService().complete(asked.getId());
    return this;
  }

  RouteInMemory told(String message, String outcome) {
    return message(message, Map.of("outcome", outcome));
  }

  RouteInMemory message(String message, Map<String, Object> everywhere) {
    correlate(message, everywhere, Map.of());
    return this;
  }

  /** A message that concerns one body, with dates of its own. */
  RouteInMemory asked(String message, String body, Map<String, Instant> dates) {
    Map<String, Object> inScope = new HashMap<>(asDates(dates));
    inScope.put("body", body);
    correlate(message, Map.of(), inScope);
    return this;
  }

  RouteInMemory clockReaches(Instant moment) {
    ClockUtil.setCurrentTime(Date.from(moment.plusSeconds(1)));
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

  /** The bodies that the open tasks of that id ask. */
  List<String> asked(String task) {
    return open(task).stream().map(each -> variable(each, "body")).sorted().toList();
  }

  boolean isRunning() {
    return engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(instance.getId())
            .count()
        > 0;
  }

  /** The end at which it stopped. */
  String endedAt() {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .list()
        .stream()
        .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
        .filter(activity -> !activity.isCanceled())
        .max((one, other) -> one.getEndTime().compareTo(other.getEndTime()))
        .orElseThrow()
        .getActivityId();
  }

  List<String> called() {
    return List.copyOf(called);
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
        .processInstanceBusinessKey(KEY)
        .setVariables(everywhere)
        .setVariablesToTriggeredScope(inScope)
        .correlate();
  }

  private List<Task> open(String task) {
    return engine.getTaskService().createTaskQuery().taskDefinitionKey(task).list();
  }

  private String variable(Task task, String name) {
    return (String) engine.getTaskService().getVariable(task.getId(), name);
  }

  private static Map<String, Date> asDates(Map<String, Instant> moments) {
    return moments.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> Date.from(each.getValue())));
  }
}
