package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.ConsultationOrder;

/**
 * What a consultation needs before it opens: bodies that exist, nobody left out whom the terms
 * name, and a deadline that can be met.
 */
@Dependent
class ConsultationRules {
  private static final String FIELD = "bodies";

  private final BodiesInPlan bodies;
  private final OpinionDeadlines deadlines;
  private final PlanClock clock;

  @Inject
  ConsultationRules(BodiesInPlan bodies, OpinionDeadlines deadlines, PlanClock clock) {
    this.bodies = bodies;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  List<Problem> problemsOf(ConsultationOrder order, List<BodyId> mustBeAsked) {
    List<BodyId> asked = order.bodies();
    LocalDate today = clock.today();
    List<Problem> problems = new ArrayList<>();
    if (asked.isEmpty()) {
      problems.add(new Problem(FIELD, "updates.noBodyAsked"));
    }
    asked.stream()
        .filter(body -> !bodies.isInForce(body, today))
        .map(body -> new Problem(FIELD, "updates.bodyNotInForce", bodies.nameOf(body)))
        .forEach(problems::add);
    if (order.whyOthersNot().isBlank()) {
      mustBeAsked.stream()
          .filter(body -> !asked.contains(body))
          .map(body -> new Problem("whyOthersNot", "updates.bodyLeftOut", bodies.nameOf(body)))
          .forEach(problems::add);
    }
    problems.addAll(deadlines.problemsOf(order.deadline()));
    return problems;
  }

  /** Asking again is for those who gave no answer. */
  List<Problem> problemsOfAskingTheSilent(PlanUpdate update, LocalDate deadline) {
    List<Problem> problems = new ArrayList<>(deadlines.problemsOf(deadline));
    if (update.opinions().withoutAnswer().isEmpty()) {
      problems.add(new Problem("", "updates.everybodyAnswered"));
    }
    return problems;
  }
}
