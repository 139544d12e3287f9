package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.progress.ReportingRound;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.progress.RoundId;
import org.gcmplan.workflow.WorkItemKind;

/** The work on a round: the standing office closes it once the last reminder is out. */
@Dependent
class RoundWorkLabels implements RouteLabels {
  private final RoundCatalogue rounds;
  private final PlanFrameCatalogue frame;
  private final PlanClock clock;

  @Inject
  RoundWorkLabels(RoundCatalogue rounds, PlanFrameCatalogue frame, PlanClock clock) {
    this.rounds = rounds;
    this.frame = frame;
    this.clock = clock;
  }

  @Override
  public String process() {
    return ReportingRoute.ROUND;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    ReportingRound round = rounds.find(RoundId.parse(task.key())).orElseThrow();
    BodyId office = frame.plan().map(Plan::coordinator).orElseThrow();
    return new NewWork(
        task.id(),
        kind,
        kind.role(),
        Subjects.of(ReportingRoute.ROUND, task.key()),
        round.reference(),
        round.name(),
        office,
        office,
        clock.instant(),
        ReportingVariables.overdue(task));
  }
}
