package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.progress.DutyId;
import org.gcmplan.progress.DutyLabel;
import org.gcmplan.progress.RoundCatalogue;
import org.gcmplan.workflow.WorkItemKind;

/** The work on what a body owes in a round: whom it asks, and until when. */
@Dependent
class DutyWorkLabels implements RouteLabels {
  private final RoundCatalogue rounds;
  private final PlanFrameCatalogue frame;
  private final BodiesToTell bodies;
  private final StageTargets targets;
  private final PlanClock clock;

  @Inject
  DutyWorkLabels(
      RoundCatalogue rounds,
      PlanFrameCatalogue frame,
      BodiesToTell bodies,
      StageTargets targets,
      PlanClock clock) {
    this.rounds = rounds;
    this.frame = frame;
    this.bodies = bodies;
    this.targets = targets;
    this.clock = clock;
  }

  @Override
  public String process() {
    return ReportingRoute.REPORT;
  }

  @Override
  public NewWork of(WaitingTask task, WorkItemKind kind) {
    DutyLabel duty = rounds.label(DutyId.parse(task.key())).orElseThrow();
    BodyId asked = kind == WorkItemKind.REVIEW_REPORTS ? task.body() : duty.body();
    return new NewWork(
        task.id(),
        kind,
        role(kind, asked),
        Subjects.of(ReportingRoute.REPORT, task.key()),
        duty.reference(),
        titled(duty),
        duty.body(),
        asked,
        clock.instant(),
        kind == WorkItemKind.REPORT ? end(duty.due()) : targets.due(kind));
  }

  private LocalizedText titled(DutyLabel duty) {
    LocalizedText body = bodies.name(duty.body());
    return new LocalizedText(
        duty.title().vi() + " – " + body.vi(), duty.title().en() + " – " + body.en());
  }

  private Role role(WorkItemKind kind, BodyId asked) {
    boolean office =
        kind == WorkItemKind.REVIEW_REPORTS
            && frame.plan().map(Plan::coordinator).filter(asked::equals).isPresent();
    return office ? Role.STANDING_OFFICE : kind.role();
  }

  private Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant().minusSeconds(1);
  }
}
