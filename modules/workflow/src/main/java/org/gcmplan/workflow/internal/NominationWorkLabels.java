package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.nominations.Nomination;
import org.gcmplan.nominations.NominationCatalogue;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.workflow.WorkItemKind;

/** The work on a nomination: its body writes and confirms, the standing body checks. */
@Dependent
class NominationWorkLabels implements RouteLabels {
  private final NominationCatalogue nominations;
  private final PlanFrameCatalogue frame;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  NominationWorkLabels(
      NominationCatalogue nominations,
      PlanFrameCatalogue frame,
      StageTargets targets,
      PlanClock clock) {
    this.nominations = nominations;
    this.frame = frame;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public String process() {
    return NominationRoute.PROCESS;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    Nomination nomination = nominations.get(Actor.SYSTEM, NominationId.parse(task.key()));
    BodyId asked =
        kind == WorkItemKind.CHECK_DOSSIER
            ? frame.plan().orElseThrow().coordinator()
            : nomination.proposing();
    return new NewWork(
        task.id(),
        kind,
        kind.role(),
        Subjects.of(process(), task.key()),
        nomination.number(),
        nomination.facts().recipient().masked(),
        nomination.proposing(),
        asked,
        clock.instant(),
        due(nomination, kind));
  }

  private Instant due(Nomination nomination, WorkItemKind kind) {
    return nomination
        .supplementDue()
        .filter(day -> kind == WorkItemKind.SUPPLEMENT_DOSSIER)
        .map(this::endOf)
        .orElseGet(() -> targets.due(kind));
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
  }
}
