package org.gcmplan.nominations.internal;

import org.gcmplan.certificates.RuleFraction;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.VotingRule;

/** The voting rule of a day, as councils keep it. */
final class CouncilRules {
  private CouncilRules() {}

  static VotingRule of(RulesOfDay rules) {
    return new VotingRule(
        fraction(rules.quorum()),
        fraction(rules.majority().share()),
        rules.majority().exceeded(),
        CountBase.valueOf(rules.voteBase().name()),
        rules.chairBreaksTie());
  }

  private static Fraction fraction(RuleFraction part) {
    return new Fraction(part.parts(), part.of());
  }
}
