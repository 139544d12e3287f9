package org.gcmplan.nominations.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RuleEffect;
import org.gcmplan.certificates.RulesOfDay;
import org.gcmplan.nominations.AwardCall;
import org.gcmplan.nominations.DoubtWeight;
import org.gcmplan.nominations.NominationFacts;

/**
 * A nomination with what its checks look at.
 *
 * @param siblings the other nominations of the call
 * @param rules those of the day on which the call opened
 * @param today the day of the check
 * @param sentOrNow when it was sent, or now
 */
record CheckCase(
    NominationEntry nomination,
    NominationFacts facts,
    AwardCall call,
    List<NominationEntry> siblings,
    RulesOfDay rules,
    LocalDate today,
    Instant sentOrNow) {

  AchievementPeriod period() {
    return new AchievementPeriod(facts.from(), facts.until());
  }

  Recipient recipient() {
    return facts.recipient();
  }

  /** The weight of a rule that blocks or warns. */
  DoubtWeight weight(AwardRuleKey key) {
    return rules.effect(key) == RuleEffect.BLOCK ? DoubtWeight.BLOCK : DoubtWeight.WARN;
  }
}
