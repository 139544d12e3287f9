package org.gcmplan.certificates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Every rule as in force on one day. What was decided on a day keeps the rules of that day.
 *
 * @param rules those in force on the day, one for a key at most
 */
public record RulesOfDay(LocalDate day, List<AwardRule> rules) {
  public RulesOfDay {
    rules = rules.stream().filter(rule -> rule.inForceOn(day)).toList();
  }

  /** The rule with its legal basis and days; what counts without one where none is in force. */
  public AwardRule rule(AwardRuleKey key) {
    return rules.stream()
        .filter(rule -> rule.key() == key)
        .findFirst()
        .orElseGet(() -> AwardRule.otherwise(key));
  }

  public RuleFraction quorum() {
    return RuleFraction.parse(value(AwardRuleKey.COUNCIL_QUORUM));
  }

  public VoteThreshold majority() {
    return VoteThreshold.parse(value(AwardRuleKey.COUNCIL_MAJORITY));
  }

  public VoteBase voteBase() {
    return VoteBase.valueOf(value(AwardRuleKey.COUNCIL_VOTE_BASE).toUpperCase(Locale.ROOT));
  }

  public boolean chairBreaksTie() {
    return value(AwardRuleKey.COUNCIL_TIE).equals("chair");
  }

  public RuleFraction womenShare() {
    return RuleFraction.parse(value(AwardRuleKey.WOMEN_SHARE));
  }

  public Optional<RuleFraction> managerShare() {
    return Optional.of(value(AwardRuleKey.MANAGER_SHARE))
        .filter(value -> !value.equals("none"))
        .map(RuleFraction::parse);
  }

  public RuleEffect openProceedings() {
    return RuleEffect.valueOf(value(AwardRuleKey.OPEN_PROCEEDINGS).toUpperCase(Locale.ROOT));
  }

  public RuleEffect doubleAward() {
    return RuleEffect.valueOf(value(AwardRuleKey.DOUBLE_AWARD).toUpperCase(Locale.ROOT));
  }

  /** The time allowed, for a key whose form is {@link RuleForm#DAYS}. */
  public RuleDays days(AwardRuleKey key) {
    return RuleDays.parse(value(key));
  }

  /** What follows, for a key whose form is {@link RuleForm#EFFECT}. */
  public RuleEffect effect(AwardRuleKey key) {
    return RuleEffect.valueOf(value(key).toUpperCase(Locale.ROOT));
  }

  /** The parts of a dossier, for a key whose form is {@link RuleForm#PARTS}; in capitals. */
  public List<String> parts(AwardRuleKey key) {
    return List.of(value(key).toUpperCase(Locale.ROOT).split(";"));
  }

  /** The years, for a key whose form is {@link RuleForm#YEARS}. */
  public int years(AwardRuleKey key) {
    return Integer.parseInt(value(key));
  }

  public BigDecimal baseSalary() {
    return number(AwardRuleKey.BASE_SALARY);
  }

  /** How many base salaries go with the award. */
  public BigDecimal moneyFactor(RecipientKind kind) {
    BigDecimal individual = number(AwardRuleKey.MONEY_INDIVIDUAL);
    return switch (kind) {
      case INDIVIDUAL -> individual;
      case COLLECTIVE -> number(AwardRuleKey.MONEY_COLLECTIVE);
      case HOUSEHOLD -> individual.multiply(number(AwardRuleKey.MONEY_HOUSEHOLD));
    };
  }

  /** The money that goes with the award, without fractions of the currency's unit. */
  public BigDecimal money(Recipient recipient) {
    boolean without = recipient.foreign() && value(AwardRuleKey.MONEY_FOREIGNER).equals("none");
    return without
        ? BigDecimal.ZERO
        : baseSalary().multiply(moneyFactor(recipient.kind())).setScale(0, RoundingMode.HALF_UP);
  }

  private String value(AwardRuleKey key) {
    return rule(key).value();
  }

  private BigDecimal number(AwardRuleKey key) {
    return new BigDecimal(value(key));
  }
}
