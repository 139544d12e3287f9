package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.CallStages;

/** Brings the route of a call to where the call stands, by beginning it there anew. */
@Dependent
class CallRouteRepair implements RouteRepair {
  private final RuntimeService runtime;
  private final CallStages stages;
  private final CallRoute route;

  @Inject
  CallRouteRepair(RuntimeService runtime, CallStages stages, CallRoute route) {
    this.runtime = runtime;
    this.stages = stages;
    this.route = route;
  }

  @Override
  public String process() {
    return CallRoute.PROCESS;
  }

  @Override
  public void start(String record) {
    CallId call = CallId.parse(record);
    runtime
        .createProcessInstanceByKey(process())
        .businessKey(record)
        .setVariables(route.dates(call))
        .startBeforeActivity(CallMoves.waits(stages.of(call)))
        .execute();
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
