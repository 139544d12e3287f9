package org.gcmplan.datapack.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.RulesOfDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The award rules of the shipped pack, row by row, on the days on which they begin and end. */
class VietNamAwardRulesTest {
  private final List<AwardRule> rules = AwardRuleTable.read(PackFolder.shipped(), new Findings());

  @ParameterizedTest
  @CsvSource({
    "COUNCIL_QUORUM, 2025-07-01, 2/3, false",
    "COUNCIL_MAJORITY, 2025-07-01, >1/2, true",
    "COUNCIL_VOTE_BASE, 2025-07-01, all_members, true",
    "COUNCIL_TIE, 2025-07-01, chair, false",
    "MONEY_INDIVIDUAL, 2025-07-01, 1.5, false",
    "MONEY_COLLECTIVE, 2025-07-01, 3.0, false",
    "MONEY_HOUSEHOLD, 2025-07-01, 1.5, false",
    "MONEY_FOREIGNER, 2025-07-01, same, true",
    "BASE_SALARY, 2024-07-01, 2340000, false",
    "BASE_SALARY, 2026-06-30, 2340000, false",
    "BASE_SALARY, 2026-07-01, 2530000, false",
    "WOMEN_SHARE, 2025-07-01, 70%, false",
    "OPEN_PROCEEDINGS, 2025-07-01, block, false",
    "DOUBLE_AWARD, 2024-01-01, block, false",
    "MANAGER_SHARE, 2025-07-01, none, true",
    "DAYS_RETURN, 2025-07-01, 5w, true",
    "DAYS_APPRAISE, 2025-07-01, 20w, true",
    "DAYS_NOTIFY, 2025-07-01, 10w, true",
    "DAYS_REPORT_VIOLATION, 2025-07-01, 7, false",
    "DAYS_REVOKE, 2025-07-01, 5w, false",
    "DAYS_REPLACE, 2025-07-01, 15, true",
    "DAYS_BEFORE_EVENT, 2025-07-01, 10, true"
  })
  void aRuleCountsFromItsDay(AwardRuleKey key, LocalDate day, String value, boolean toCheck) {
    AwardRule rule = new RulesOfDay(day, rules).rule(key);

    assertThat(rule.value()).isEqualTo(value);
    assertThat(rule.toCheck()).isEqualTo(toCheck);
    assertThat(rule.inForceOn(day)).isTrue();
  }

  @Test
  void everyRuleHasItsRow() {
    assertThat(rules).extracting(AwardRule::key).contains(AwardRuleKey.values());
    assertThat(rules).hasSize(AwardRuleKey.values().length + 1);
  }

  @Test
  void beforeItsDayARuleDoesNotCount() {
    RulesOfDay before = new RulesOfDay(LocalDate.of(2025, 6, 30), rules);

    assertThat(before.rule(AwardRuleKey.MONEY_INDIVIDUAL).legalBasis()).isEmpty();
    assertThat(before.rule(AwardRuleKey.MONEY_INDIVIDUAL).toCheck()).isTrue();
  }

  @Test
  void aWrongValueIsFoundWithItsRow(@TempDir Path folder) throws IOException {
    CopiedPack pack = new CopiedPack(folder);
    pack.spoil("award-rules.csv", "council_quorum,2/3", "council_quorum,most");
    Findings findings = new Findings();

    AwardRuleTable.read(pack.files(), findings);

    assertThatThrownBy(findings::refuseIfAny)
        .hasMessageContaining("award-rules.csv, row 2, value: “most” is no FRACTION such as 2/3");
  }
}
