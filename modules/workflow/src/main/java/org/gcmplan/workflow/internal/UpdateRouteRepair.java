package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.OpinionRow;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateView;
import org.gcmplan.workflow.WorkItemKind;
import org.gcmplan.workflow.internal.RouteVariables.Outcome;

/** Brings the route of an update to where its record stands. */
@Dependent
class UpdateRouteRepair implements RouteRepair {
  private static final Duration AHEAD = Duration.ofDays(2);

  /** The review as a whole, which asks each body on its own. */
  private static final String REVIEW = "SubProcess_MinistryReview#multiInstanceBody";

  private final RuntimeService runtime;
  private final UpdatesUnderWay updates;

  @Inject
  UpdateRouteRepair(RuntimeService runtime, UpdatesUnderWay updates) {
    this.runtime = runtime;
    this.updates = updates;
  }

  @Override
  public String process() {
    return PlanUpdateRoute.PROCESS;
  }

  @Override
  public void start(String update) {
    UpdateView view = updates.read(UpdateId.parse(update));
    runtime
        .createProcessInstanceByKey(PlanUpdateRoute.PROCESS)
        .businessKey(update)
        .startBeforeActivity(node(view.row().status()))
        .setVariables(variables(view))
        .execute();
  }

  @Override
  public void move(String update) {
    UpdateView view = updates.read(UpdateId.parse(update));
    for (ProcessInstance route : running(update)) {
      var move = runtime.createProcessInstanceModification(route.getId());
      for (var at : runtime.getActivityInstance(route.getId()).getChildActivityInstances()) {
        move.cancelActivityInstance(at.getId());
      }
      move.startBeforeActivity(node(view.row().status())).setVariables(variables(view)).execute();
    }
  }

  private List<ProcessInstance> running(String update) {
    return runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(PlanUpdateRoute.PROCESS)
        .processInstanceBusinessKey(update)
        .list();
  }

  private static String node(UpdateStatus status) {
    WorkItemKind work = Stages.of(status).orElseThrow();
    return work == WorkItemKind.GIVE_OPINION ? REVIEW : WorkItemListener.nodeOf(work);
  }

  private static Map<String, Object> variables(UpdateView view) {
    if (view.row().status() != UpdateStatus.IN_REVIEW) {
      return RouteVariables.outcome(Outcome.ONWARD);
    }
    List<BodyId> silent =
        view.currentOpinions().stream()
            .filter(row -> row.opinion().isEmpty())
            .map(OpinionRow::body)
            .toList();
    Instant deadline = view.deadlineAt().orElseThrow();
    return RouteVariables.consultation(Outcome.ONWARD, silent, deadline.minus(AHEAD), deadline);
  }
}
