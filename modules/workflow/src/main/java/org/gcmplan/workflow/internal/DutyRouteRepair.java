package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyLabel;
import org.gcmplan.progress.DutyStage;
import org.gcmplan.progress.ReportingProcess;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.workflow.WorkItemKind;

/** Brings the route of a duty to where its reports stand. */
@Dependent
class DutyRouteRepair implements RouteRepair {
  private static final String REVIEW = "SubProcess_ReviewReports#multiInstanceBody";

  private final RuntimeService runtime;
  private final RoundCatalogue rounds;
  private final ReportingProcess route;

  @Inject
  DutyRouteRepair(RuntimeService runtime, RoundCatalogue rounds, ReportingProcess route) {
    this.runtime = runtime;
    this.rounds = rounds;
    this.route = route;
  }

  @Override
  public String process() {
    return ReportingRoute.REPORT;
  }

  @Override
  public void start(String id) {
    DutyLabel duty = rounds.label(DutyId.parse(id)).orElseThrow();
    boolean owed = duty.stage() == DutyStage.OWED;
    List<BodyId> reviewers =
        Stream.concat(duty.reviewing().stream(), duty.amending().stream()).toList();
    Map<String, Object> known = owed ? Map.of() : ReportingVariables.reviewers(reviewers);
    runtime
        .createProcessInstanceByKey(process())
        .businessKey(id)
        .startBeforeActivity(owed ? WorkItemListener.nodeOf(WorkItemKind.REPORT) : REVIEW)
        .setVariables(known)
        .execute();
    if (!owed) {
      duty.amending().forEach(reviewer -> route.reviewed(duty.duty(), reviewer, true));
    }
  }

  @Override
  public void move(String id) {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionKey(process())
        .processInstanceBusinessKey(id)
        .list()
        .stream()
        .map(ProcessInstance::getId)
        .forEach(
            running -> runtime.deleteProcessInstance(running, "Begun anew by the reconciliation"));
    start(id);
  }
}
