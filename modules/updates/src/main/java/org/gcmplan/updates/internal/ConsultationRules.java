package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** What a consultation needs before it opens: bodies that exist, and a deadline that can be met. */
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

  List<Problem> problemsOf(List<BodyId> asked, LocalDate deadline) {
    LocalDate today = clock.today();
    List<Problem> problems = new ArrayList<>();
    if (asked.isEmpty()) {
      problems.add(new Problem(FIELD, "updates.noBodyAsked"));
    }
    asked.stream()
        .filter(body -> !bodies.isInForce(body, today))
        .map(body -> new Problem(FIELD, "updates.bodyNotInForce", bodies.nameOf(body)))
        .forEach(problems::add);
    problems.addAll(deadlines.problemsOf(deadline));
    return problems;
  }
}
