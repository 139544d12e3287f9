package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.tasks.Scope;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.updates.Touched;

/**
 * Finds what the rules of review look at. A body that has ended is replaced by those that came
 * after it; the body that drafted the update is not asked for its own opinion.
 */
@Dependent
class FactsOfReview {
  private final PlanReader plan;
  private final BodiesInPlan bodies;
  private final PlanClock clock;

  @Inject
  FactsOfReview(PlanReader plan, BodiesInPlan bodies, PlanClock clock) {
    this.plan = plan;
    this.bodies = bodies;
    this.clock = clock;
  }

  ReviewFacts of(PlanUpdate update) {
    Content content = update.content();
    List<Outcome> touched = Outcome.of(content.changes(), plan.in(content.base()));
    List<BodyId> leads = others(update, touched, task -> task.lead().stream().map(AgencyId::body));
    List<BodyId> cooperating =
        others(update, touched, task -> task.cooperating().stream().map(AgencyId::body)).stream()
            .filter(body -> !leads.contains(body))
            .toList();
    List<BodyId> localities = others(update, touched, FactsOfReview::named);
    return new ReviewFacts(
        content.kind(),
        reach(touched, !leads.isEmpty() || !cooperating.isEmpty(), !localities.isEmpty()),
        touched.size(),
        update.draftedBy(),
        leads,
        cooperating,
        localities,
        day(update));
  }

  private LocalDate day(PlanUpdate update) {
    return update
        .course()
        .handedInAt()
        .map(moment -> moment.atZone(clock.getZone()).toLocalDate())
        .orElseGet(clock::today);
  }

  private List<BodyId> others(
      PlanUpdate update, List<Outcome> touched, Function<TaskContent, Stream<BodyId>> part) {
    LocalDate today = clock.today();
    return touched.stream()
        .flatMap(Outcome::contents)
        .flatMap(part)
        .distinct()
        .flatMap(body -> bodies.inForceInPlaceOf(body, today).stream())
        .distinct()
        .filter(body -> !body.equals(update.draftedBy()))
        .toList();
  }

  private static Stream<BodyId> named(TaskContent task) {
    return task.scope() == Scope.SELECTED_LOCALITIES
        ? task.localities().stream().map(LocalityId::body)
        : Stream.empty();
  }

  private static Touched reach(List<Outcome> touched, boolean agencies, boolean localities) {
    if (touched.stream()
        .flatMap(Outcome::contents)
        .anyMatch(task -> task.scope() == Scope.ALL_LOCALITIES)) {
      return Touched.EVERY_LOCALITY;
    }
    if (localities) {
      return Touched.LOCALITIES;
    }
    return agencies ? Touched.AGENCIES : Touched.DRAFTER_ONLY;
  }
}
