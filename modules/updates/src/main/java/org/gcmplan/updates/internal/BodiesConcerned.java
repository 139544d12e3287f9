package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskContent;

/**
 * Whom an update concerns: who leads or cooperates in a touched task, before or after, and the
 * localities that are named in one. A body that has ended is replaced by those that came after it;
 * the body that drafted the update is not asked for its own opinion.
 */
@Dependent
class BodiesConcerned {
  private final PlanReader plan;
  private final BodiesInPlan bodies;
  private final PlanClock clock;

  @Inject
  BodiesConcerned(PlanReader plan, BodiesInPlan bodies, PlanClock clock) {
    this.plan = plan;
    this.bodies = bodies;
    this.clock = clock;
  }

  List<BodyId> by(PlanUpdate update) {
    LocalDate today = clock.today();
    Content content = update.content();
    return Outcome.of(content.changes(), plan.in(content.base())).stream()
        .flatMap(Outcome::contents)
        .flatMap(BodiesConcerned::namedIn)
        .distinct()
        .flatMap(body -> bodies.inForceInPlaceOf(body, today).stream())
        .distinct()
        .filter(body -> !body.equals(update.draftedBy()))
        .toList();
  }

  private static Stream<BodyId> namedIn(TaskContent task) {
    return Stream.concat(
        ImpactAssessment.agencies(task).map(AgencyId::body),
        task.scope() == Scope.SELECTED_LOCALITIES
            ? task.localities().stream().map(LocalityId::body)
            : Stream.empty());
  }
}
