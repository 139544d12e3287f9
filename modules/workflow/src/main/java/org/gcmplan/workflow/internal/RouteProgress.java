package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.gcmplan.workflow.ProcessDiagram.State;

/**
 * How far a route has come, and by which version of its model. Two queries, whatever its length.
 */
@Dependent
class RouteProgress {
  private final HistoryService history;
  private final RepositoryService repository;

  @Inject
  RouteProgress(HistoryService history, RepositoryService repository) {
    this.history = history;
    this.repository = repository;
  }

  Optional<HistoricProcessInstance> of(String businessKey) {
    return history
        .createHistoricProcessInstanceQuery()
        .processDefinitionKey(PlanUpdateRoute.PROCESS)
        .processInstanceBusinessKey(businessKey)
        .orderByProcessInstanceStartTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst();
  }

  /** The model that the route follows, or the newest one for what has not set out yet. */
  BpmnModelInstance model(Optional<HistoricProcessInstance> route) {
    return repository.getBpmnModelInstance(
        route.map(HistoricProcessInstance::getProcessDefinitionId).orElseGet(this::newest));
  }

  /** Where each node that was reached stands; the others are ahead. */
  Map<String, State> states(HistoricProcessInstance route) {
    List<HistoricActivityInstance> reached =
        history.createHistoricActivityInstanceQuery().processInstanceId(route.getId()).list();
    Map<String, State> states = new HashMap<>();
    finished(reached).forEach(node -> states.put(node.getActivityId(), State.DONE));
    reached.stream()
        .filter(node -> node.getEndTime() == null)
        .forEach(node -> states.put(node.getActivityId(), State.CURRENT));
    return states;
  }

  // What was called off before it was done has not been passed.
  private static Stream<HistoricActivityInstance> finished(List<HistoricActivityInstance> reached) {
    return reached.stream().filter(node -> node.getEndTime() != null && !node.isCanceled());
  }

  private String newest() {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(PlanUpdateRoute.PROCESS)
        .latestVersion()
        .singleResult()
        .getId();
  }
}
