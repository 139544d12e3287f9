package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.CallCatalogue;
import org.gcmplan.nominations.CallId;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.workflow.WorkItemKind;

/** The work on a call: the standing body prepares, the minister decides. */
@Dependent
class CallWorkLabels implements RouteLabels {
  private final CallCatalogue calls;
  private final PlanFrameCatalogue frame;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  CallWorkLabels(
      CallCatalogue calls, PlanFrameCatalogue frame, StageTargets targets, PlanClock clock) {
    this.calls = calls;
    this.frame = frame;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public String process() {
    return CallRoute.PROCESS;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    AwardCall call = calls.get(Actor.SYSTEM, CallId.parse(task.key()));
    BodyId awarding = frame.plan().orElseThrow().coordinator();
    return new NewWork(
        task.id(),
        kind,
        kind.role(),
        Subjects.of(process(), task.key()),
        call.terms().code(),
        call.terms().programme(),
        awarding,
        awarding,
        clock.instant(),
        due(call, kind));
  }

  /** A ceremony is prepared for its day, as long as that is to come. */
  private Instant due(AwardCall call, WorkItemKind kind) {
    return call.terms()
        .ceremonyOn()
        .filter(day -> kind == WorkItemKind.PREPARE_CEREMONY && !day.isBefore(clock.today()))
        .map(this::endOf)
        .orElseGet(() -> targets.due(kind));
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
  }
}
