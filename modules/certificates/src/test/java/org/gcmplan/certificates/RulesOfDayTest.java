package org.gcmplan.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.WorkingDayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The rules of a day say what counted on that day, exactly. */
class RulesOfDayTest {
  private static final LocalDate LAST_OLD = LocalDate.of(2026, 6, 30);
  private static final List<AwardRule> SALARIES =
      List.of(
          salary("2340000", LocalDate.of(2024, 7, 1), Optional.of(LAST_OLD)),
          salary("2530000", LAST_OLD.plusDays(1), Optional.empty()));

  @ParameterizedTest
  @CsvSource({
    "2026-06-30, INDIVIDUAL, 3510000",
    "2026-06-30, COLLECTIVE, 7020000",
    "2026-06-30, HOUSEHOLD, 5265000",
    "2026-07-01, INDIVIDUAL, 3795000",
    "2026-07-01, COLLECTIVE, 7590000",
    "2026-07-01, HOUSEHOLD, 5692500"
  })
  void moneyGoesByTheBaseSalaryOfTheDay(LocalDate day, RecipientKind kind, BigDecimal money) {
    assertThat(new RulesOfDay(day, SALARIES).money(recipient(kind, false))).isEqualTo(money);
  }

  @Test
  void foreignersReceiveWhatTheRuleSays() {
    AwardRule none = rule(AwardRuleKey.MONEY_FOREIGNER, "none");
    Recipient foreigner = recipient(RecipientKind.INDIVIDUAL, true);

    assertThat(new RulesOfDay(LAST_OLD, List.of(none)).money(foreigner))
        .isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(new RulesOfDay(LAST_OLD, List.of()).money(foreigner))
        .isEqualByComparingTo("3510000");
  }

  @ParameterizedTest
  @EnumSource(AwardRuleKey.class)
  void whatNoRuleSaysHasAValueToCheck(AwardRuleKey key) {
    AwardRule rule = new RulesOfDay(LAST_OLD, List.of()).rule(key);

    assertThat(key.form().accepts(rule.value())).isTrue();
    assertThat(rule.toCheck()).isTrue();
    assertThat(rule.legalBasis()).isEmpty();
  }

  @Test
  void withoutRulesTheCouncilDecidesByMoreThanHalfOfAllItsMembers() {
    RulesOfDay rules = new RulesOfDay(LAST_OLD, List.of());

    assertThat(rules.quorum()).isEqualTo(new RuleFraction(2, 3));
    assertThat(rules.majority()).isEqualTo(new VoteThreshold(new RuleFraction(1, 2), true));
    assertThat(rules.voteBase()).isEqualTo(VoteBase.ALL_MEMBERS);
    assertThat(rules.chairBreaksTie()).isTrue();
    assertThat(rules.womenShare().reachedBy(7, 10)).isTrue();
    assertThat(rules.openProceedings()).isEqualTo(RuleEffect.BLOCK);
    assertThat(rules.doubleAward()).isEqualTo(RuleEffect.BLOCK);
    assertThat(rules.managerShare()).isEmpty();
  }

  @Test
  void fractionsAreExact() {
    assertThat(RuleFraction.parse("2/3").reachedBy(2, 3)).isTrue();
    assertThat(RuleFraction.parse("67%").reachedBy(2, 3)).isFalse();
    assertThat(RuleFraction.parse("70%").text()).isEqualTo("70%");
    assertThat(VoteThreshold.parse(">=80%").text()).isEqualTo(">=80%");
    assertThat(VoteThreshold.parse("> 1/2").exceeded()).isTrue();
  }

  @Test
  void workingDaysAreToldFromDays() {
    WorkingDayCalendar calendar = new WorkingDayCalendar(Set.of(), Set.of());
    LocalDate friday = LocalDate.of(2026, 11, 20);

    assertThat(RuleDays.parse("5w").after(friday, calendar)).isEqualTo("2026-11-27");
    assertThat(RuleDays.parse("15").after(friday, calendar)).isEqualTo("2026-12-05");
  }

  @ParameterizedTest
  @CsvSource({
    "COUNCIL_QUORUM, 3/2",
    "COUNCIL_QUORUM, two thirds",
    "COUNCIL_MAJORITY, 1/2",
    "COUNCIL_VOTE_BASE, everybody",
    "MONEY_COLLECTIVE, -1",
    "MONEY_COLLECTIVE, 1e9",
    "BASE_SALARY, 0",
    "DAYS_REVOKE, soon",
    "OPEN_PROCEEDINGS, maybe",
    "COUNCIL_TIE, coin"
  })
  void aValueOfAnotherFormIsNoRule(AwardRuleKey key, String value) {
    assertThatThrownBy(() -> rule(key, value)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Recipient recipient(RecipientKind kind, boolean foreign) {
    return new Recipient(
        kind, foreign, new LocalizedText("A", "A"), LocalizedText.EMPTY, Optional.empty());
  }

  private static AwardRule rule(AwardRuleKey key, String value) {
    return new AwardRule(key, value, "", "", false, LocalDate.EPOCH, Optional.empty());
  }

  private static AwardRule salary(String value, LocalDate from, Optional<LocalDate> until) {
    return new AwardRule(AwardRuleKey.BASE_SALARY, value, "", "Nghị định", false, from, until);
  }
}
