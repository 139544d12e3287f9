package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RuntimeService;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationId;

/** Brings the route of a nomination to where the nomination stands, by beginning it there anew. */
@Dependent
class NominationRouteRepair implements RouteRepair {
  private final RuntimeService runtime;
  private final NominationCatalogue nominations;

  @Inject
  NominationRouteRepair(RuntimeService runtime, NominationCatalogue nominations) {
    this.runtime = runtime;
    this.nominations = nominations;
  }

  @Override
  public String process() {
    return NominationRoute.PROCESS;
  }

  @Override
  public void start(String record) {
    runtime
        .createProcessInstanceByKey(process())
        .businessKey(record)
        .startBeforeActivity(
            NominationStages.node(
                nominations.get(Actor.SYSTEM, NominationId.parse(record)).state()))
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
