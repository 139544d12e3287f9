package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.Clearance;
import org.gcmplan.nominations.ClearanceId;
import org.gcmplan.nominations.Clearances;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.workflow.WorkItemKind;

/** The one piece of work on a question about a nominee: the asked body answers. */
@Dependent
class ClearanceWorkLabels implements RouteLabels {
  private final Clearances clearances;
  private final PlanFrameCatalogue frame;
  private final PlanClock clock;

  @Inject
  ClearanceWorkLabels(Clearances clearances, PlanFrameCatalogue frame, PlanClock clock) {
    this.clearances = clearances;
    this.frame = frame;
    this.clock = clock;
  }

  @Override
  public String process() {
    return ClearanceRoute.PROCESS;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    Clearance asked = clearances.get(Actor.SYSTEM, ClearanceId.parse(task.key()));
    return new NewWork(
        task.id(),
        kind,
        kind.role(),
        Subjects.of(process(), task.key()),
        asked.number(),
        asked.recipient().masked(),
        frame.plan().orElseThrow().coordinator(),
        asked.body(),
        clock.instant(),
        asked.due().plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1));
  }
}
