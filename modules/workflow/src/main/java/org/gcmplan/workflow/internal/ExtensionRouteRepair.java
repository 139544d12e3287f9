package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;

/** A request has one step: its route is begun anew. */
@Dependent
class ExtensionRouteRepair implements RouteRepair {
  private final RuntimeService runtime;

  @Inject
  ExtensionRouteRepair(RuntimeService runtime) {
    this.runtime = runtime;
  }

  @Override
  public String process() {
    return ExtensionRoute.PROCESS;
  }

  @Override
  public void start(String record) {
    runtime.startProcessInstanceByKey(process(), record);
  }

  @Override
  public void move(String record) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process())
        .processInstanceBusinessKey(record)
        .list()
        .forEach(old -> runtime.deleteProcessInstance(old.getId(), "Begun anew by the repair"));
    start(record);
  }
}
