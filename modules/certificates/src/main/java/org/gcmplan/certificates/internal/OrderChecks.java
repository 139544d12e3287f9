package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** What a decision must be like before it takes a number. */
@Dependent
class OrderChecks {
  private static final int LONGEST_MERIT = 500;
  private static final int LONGEST_POSITION = 500;

  private final DecisionRepository decisions;
  private final PlanClock clock;

  @Inject
  OrderChecks(DecisionRepository decisions, PlanClock clock) {
    this.decisions = decisions;
    this.clock = clock;
  }

  void mustBeSound(AwardOrder order) {
    List<Problem> problems = new ArrayList<>();
    if (order.awardees().isEmpty()) {
      problems.add(new Problem("", "certificates.decision.nobody"));
    }
    if (order.day().isAfter(clock.today())) {
      problems.add(new Problem("day", "certificates.decision.dayAhead"));
    }
    order.awardees().forEach(awardee -> problems.addAll(wrong(awardee)));
    problems.addAll(twice(order.awardees()));
    BusinessRuleViolation.throwIfAny(problems);
  }

  void mustBeUndecided(AwardOrder order) {
    decisions
        .about(order.call())
        .ifPresent(
            decided -> {
              throw new BusinessRuleViolation(
                  "certificates.decision.decidedAlready", decided.numberText());
            });
  }

  private static List<Problem> wrong(Awardee awardee) {
    Recipient recipient = awardee.recipient();
    List<Problem> problems = new ArrayList<>();
    if (longer(recipient.name(), Recipient.LONGEST_NAME)
        || longer(recipient.position(), LONGEST_POSITION)) {
      problems.add(new Problem("", "certificates.decision.nameTooLong", recipient.name()));
    }
    if (awardee.merit().isEmpty() || longer(awardee.merit(), LONGEST_MERIT)) {
      problems.add(new Problem("", "certificates.decision.meritMissing", recipient.name()));
    }
    return problems;
  }

  private static boolean longer(LocalizedText text, int allowed) {
    return text.vi().length() > allowed || text.en().length() > allowed;
  }

  private static List<Problem> twice(List<Awardee> awardees) {
    Map<String, List<Recipient>> seen = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Awardee awardee : awardees) {
      Recipient recipient = awardee.recipient();
      List<Recipient> namesakes =
          seen.computeIfAbsent(recipient.spelling(), spelling -> new ArrayList<>());
      if (namesakes.stream().anyMatch(other -> same(recipient, other))) {
        problems.add(new Problem("", "certificates.decision.twice", recipient.name()));
      }
      namesakes.add(recipient);
    }
    return problems;
  }

  private static boolean same(Recipient one, Recipient other) {
    return one.body().equals(other.body()) && one.sameSpelling(other);
  }
}
