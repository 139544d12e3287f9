package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.workflow.WorkItemKind;

/** What a work item says: whom it asks, about what, and until when. */
@Dependent
class WorkItemLabels {
  /** To be done by the body's deadline; the question for more time is idle after it. */
  private static final Set<WorkItemKind> IN_REVIEW =
      EnumSet.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION, WorkItemKind.DECIDE_ON_TIME);

  private final UpdateCatalogue updates;
  private final PlanFrameCatalogue frame;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  WorkItemLabels(
      UpdateCatalogue updates, PlanFrameCatalogue frame, StageTargets targets, PlanClock clock) {
    this.updates = updates;
    this.frame = frame;
    this.targets = targets;
    this.clock = clock;
  }

  NewWork of(DelegateTask task, WorkItemKind kind) {
    DelegateExecution execution = task.getExecution();
    UpdateRow update = updates.label(RouteVariables.updateOf(execution));
    return new NewWork(
        task.getId(),
        kind,
        Subjects.of(update.id()),
        update.reference(),
        update.title(),
        update.draftedBy(),
        asked(kind, update, execution),
        clock.instant(),
        due(kind, execution));
  }

  private BodyId asked(WorkItemKind kind, UpdateRow update, DelegateExecution execution) {
    return switch (kind) {
      case REVISE -> update.draftedBy();
      case GIVE_OPINION, SIGN_OPINION -> RouteVariables.bodyOf(execution);
      case CHECK, DECIDE_ON_TIME, CONSOLIDATE, DECIDE, PUBLISH -> coordinator();
    };
  }

  private BodyId coordinator() {
    return frame
        .plan()
        .map(Plan::coordinator)
        .orElseThrow(() -> new IllegalStateException("No plan has been loaded"));
  }

  private Instant due(WorkItemKind kind, DelegateExecution execution) {
    return IN_REVIEW.contains(kind) ? RouteVariables.deadlineOf(execution) : targets.due(kind);
  }
}
