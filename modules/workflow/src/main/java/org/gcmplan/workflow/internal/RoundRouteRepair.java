package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.progress.RoundMoments;
import org.gcmplan.workflow.WorkItemKind;

/** Brings the route of a round to where the round stands: to its closing. */
@Dependent
class RoundRouteRepair implements RouteRepair {
  private final RuntimeService runtime;
  private final RoundCatalogue rounds;
  private final PlanClock clock;

  @Inject
  RoundRouteRepair(RuntimeService runtime, RoundCatalogue rounds, PlanClock clock) {
    this.runtime = runtime;
    this.rounds = rounds;
    this.clock = clock;
  }

  @Override
  public String process() {
    return ReportingRoute.ROUND;
  }

  @Override
  public void start(String round) {
    runtime
        .createProcessInstanceByKey(process())
        .businessKey(round)
        .startBeforeActivity(WorkItemListener.nodeOf(WorkItemKind.CLOSE_ROUND))
        .setVariables(ReportingVariables.moments(moments(round)))
        .execute();
  }

  @Override
  public void move(String round) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process())
        .processInstanceBusinessKey(round)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .forEach(route -> runtime.deleteProcessInstance(route, "Begun anew by the reconciliation"));
    start(round);
  }

  // Reminders that were due before are not sent again: the next one is that of the due day.
  private RoundMoments moments(String id) {
    ReportingRound round = rounds.find(RoundId.parse(id)).orElseThrow();
    Instant due = round.due().atStartOfDay(clock.getZone()).toInstant();
    return new RoundMoments(due, due, due);
  }
}
