package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.ReviewTermsCatalogue;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.workflow.WorkItemKind;

/** The work on a plan update: whom it asks, and until when. */
@Dependent
class UpdateWorkLabels implements RouteLabels {
  /** To be done by the body's deadline; the question for more time is idle after it. */
  private static final Set<WorkItemKind> IN_REVIEW =
      EnumSet.of(WorkItemKind.GIVE_OPINION, WorkItemKind.SIGN_OPINION, WorkItemKind.DECIDE_ON_TIME);

  private final UpdateCatalogue updates;
  private final ReviewTermsCatalogue terms;
  private final PlanFrameCatalogue frame;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  UpdateWorkLabels(
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

  @Override
  public String process() {
    return PlanUpdateRoute.PROCESS;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    UpdateRow update = updates.label(UpdateId.parse(task.key()));
    return new NewWork(
        task.id(),
        kind,
        role(kind, update),
        Subjects.of(update.id()),
        update.reference(),
        update.title(),
        update.draftedBy(),
        asked(kind, update, task),
        clock.instant(),
        due(kind, task));
  }

  private BodyId asked(WorkItemKind kind, UpdateRow update, WaitingTask task) {
    return switch (kind) {
      case REVISE -> update.draftedBy();
      case GIVE_OPINION, SIGN_OPINION -> task.body();
      case LEGAL_REVIEW -> reviewer(update);
      default -> coordinator();
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

  private Instant due(WorkItemKind kind, WaitingTask task) {
    return IN_REVIEW.contains(kind) ? task.deadline() : targets.due(kind);
  }
}
