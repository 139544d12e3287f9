package org.gcmplan.coverage.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.agencies.AgencyDirectory;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.localities.LocalityDirectory;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.objectives.PlanFrameCatalogue;

/** What an entry must say to be believed. */
@Dependent
class OwnPlanRules {
  static final int LONGEST_NUMBER = 120;
  static final int LONGEST_SOURCE = 500;

  private final LocalityDirectory localities;
  private final AgencyDirectory agencies;
  private final PlanFrameCatalogue frame;
  private final PlanClock clock;

  @Inject
  OwnPlanRules(
      LocalityDirectory localities,
      AgencyDirectory agencies,
      PlanFrameCatalogue frame,
      PlanClock clock) {
    this.localities = localities;
    this.agencies = agencies;
    this.frame = frame;
    this.clock = clock;
  }

  void mustBeSound(NewOwnPlan plan) {
    List<Problem> problems = new ArrayList<>();
    if (plan.number().isEmpty()) {
      problems.add(new Problem("number", "coverage.numberMissing"));
    } else if (plan.number().length() > LONGEST_NUMBER) {
      problems.add(new Problem("number", "coverage.numberTooLong", LONGEST_NUMBER));
    }
    if (plan.source().length() > LONGEST_SOURCE) {
      problems.add(new Problem("source", "coverage.sourceTooLong", LONGEST_SOURCE));
    }
    lookAtTheDay(plan, problems);
    BusinessRuleViolation.throwIfAny(problems);
  }

  private void lookAtTheDay(NewOwnPlan plan, List<Problem> problems) {
    LocalDate day = plan.issuedOn();
    if (day.isAfter(clock.today())) {
      problems.add(new Problem("issuedOn", "coverage.dayAhead"));
      return;
    }
    frame
        .plan()
        .filter(national -> day.isBefore(national.decidedOn()))
        .ifPresent(
            national ->
                problems.add(
                    new Problem("issuedOn", "coverage.dayBeforeThePlan", national.decidedOn())));
    if (!wasInForce(plan.body(), day)) {
      problems.add(new Problem("body", "coverage.bodyNotInForce", day));
    }
  }

  private boolean wasInForce(BodyId body, LocalDate day) {
    return body.kind() == BodyId.Kind.AGENCY
        ? agencies.find(new AgencyId(body.id())).filter(known -> known.inForceOn(day)).isPresent()
        : localities
            .find(new LocalityId(body.id()), day)
            .filter(known -> known.inForceOn(day))
            .isPresent();
  }
}
