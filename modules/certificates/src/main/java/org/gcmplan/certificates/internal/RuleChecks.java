package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.certificates.NewAwardRule;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** What a new value must be like. */
@Dependent
class RuleChecks {
  private static final int LONGEST_BASIS = 500;
  private static final int LONGEST_REASON = 1000;

  private final RuleRepository rules;
  private final PlanClock clock;

  @Inject
  RuleChecks(RuleRepository rules, PlanClock clock) {
    this.rules = rules;
    this.clock = clock;
  }

  void mustBeSound(NewAwardRule rule) {
    List<Problem> problems = new ArrayList<>();
    if (!rule.key().form().accepts(rule.value())) {
      problems.add(new Problem("value", "certificates.rule.form." + rule.key().form()));
    }
    if (rule.legalBasis().isEmpty()) {
      problems.add(new Problem("legalBasis", "certificates.rule.withoutBasis"));
    }
    if (rule.legalBasis().length() > LONGEST_BASIS) {
      problems.add(new Problem("legalBasis", "certificates.tooLong", LONGEST_BASIS));
    }
    if (decidedSince(rule.from())) {
      problems.add(new Problem("from", "certificates.rule.decidedSince", rule.from()));
    }
    if (rules.of(rule.key()).stream().anyMatch(row -> row.validFrom().equals(rule.from()))) {
      problems.add(new Problem("from", "certificates.rule.sameDay", rule.from()));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  /** What was decided keeps the rules of its day. */
  private boolean decidedSince(LocalDate from) {
    return from.isBefore(clock.today())
        && rules.lastDecision().filter(last -> !last.isBefore(from)).isPresent();
  }

  static String required(String field, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw new BusinessRuleViolation(new Problem(field, "certificates.missing"));
    }
    if (stripped.length() > LONGEST_REASON) {
      throw new BusinessRuleViolation(
          new Problem(field, "certificates.tooLong", LONGEST_REASON));
    }
    return stripped;
  }
}
