package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.Clearances;

/** A question has one step: its route is begun anew. */
@Dependent
class ClearanceRouteRepair implements RouteRepair {
  private final RuntimeService runtime;
  private final Clearances clearances;
  private final ClearanceRoute route;

  @Inject
  ClearanceRouteRepair(RuntimeService runtime, Clearances clearances, ClearanceRoute route) {
    this.runtime = runtime;
    this.clearances = clearances;
    this.route = route;
  }

  @Override
  public String process() {
    return ClearanceRoute.PROCESS;
  }

  @Override
  public void start(String record) {
    Clearance asked = clearances.get(Actor.SYSTEM, ClearanceId.parse(record));
    route.begin(asked.id(), asked.due());
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
