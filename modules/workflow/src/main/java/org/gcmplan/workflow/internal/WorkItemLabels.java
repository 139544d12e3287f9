package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.ReviewTermsCatalogue;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.workflow.WorkItemKind;

/** What a work item says: whom it asks, about what, and until when. */
@Dependent
class WorkItemLabels {
  private final UpdateCatalogue updates;
  private final ReviewTermsCatalogue terms;
  private final PlanFrameCatalogue frame;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  WorkItemLabels(
      UpdateCatalogue updates,
      ReviewTermsCatalogue terms,
      PlanFrameCatalogue frame,
      StageTargets targets,
      PlanClock clock) {
    this.terms = terms;
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
        role(kind, update),
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
      case GIVE_OPINION -> RouteVariables.bodyOf(execution);
      case LEGAL_REVIEW -> reviewer(update);
      case CHECK, CONSOLIDATE, DECIDE, PUBLISH -> coordinator();
    };
  }

  /** Who decides is for the terms of the update to say; all else is the kind's. */
  private Role role(WorkItemKind kind, UpdateRow update) {
    return kind == WorkItemKind.DECIDE
        ? terms.onTheRoute(update.id()).approver().role()
        : kind.role();
  }

  private BodyId reviewer(UpdateRow update) {
    return terms.onTheRoute(update.id()).legalReviewer().orElseGet(this::coordinator);
  }

  private BodyId coordinator() {
    return frame
        .plan()
        .map(Plan::coordinator)
        .orElseThrow(() -> new IllegalStateException("No plan has been loaded"));
  }

  private Instant due(WorkItemKind kind, DelegateExecution execution) {
    return kind == WorkItemKind.GIVE_OPINION
        ? RouteVariables.deadlineOf(execution)
        : targets.due(kind);
  }
}
