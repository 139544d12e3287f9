package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.certificates.internal.AwardsOnH2.COORDINATOR;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.OTHER_OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleAdopted;
import org.gcmplan.certificates.AwardRuleKey;
import org.gcmplan.certificates.NewAwardRule;
import org.gcmplan.certificates.RuleFraction;
import org.gcmplan.certificates.RuleProposalId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.NotAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules change by two persons and only ahead; what was decided keeps the rules of its day. */
class RuleBookTest {
  private static final AwardRule SHIPPED =
      new AwardRule(
          AwardRuleKey.COUNCIL_QUORUM,
          "2/3",
          "",
          "Thông tư 25/2025",
          false,
          LocalDate.of(2025, 7, 1),
          Optional.empty());

  private final AwardsOnH2 awards = new AwardsOnH2();

  @BeforeEach
  void load() {
    awards.book.load(Actor.SYSTEM, List.of(SHIPPED));
    awards.commit();
  }

  @AfterEach
  void close() {
    awards.close();
  }

  @Test
  void everyRuleHasItsNameInEveryLanguage() {
    for (Language language : Language.values()) {
      ResourceBundle texts =
          ResourceBundle.getBundle("org.gcmplan.certificates.messages", language.locale());
      assertThat(AwardRuleKey.values())
          .allSatisfy(key -> assertThat(texts.getString("certificates.rule." + key)).isNotEmpty());
    }
  }

  @Test
  void anotherPersonAdoptsAndTheValueCountsFromItsDay() {
    RuleProposalId id = awards.book.propose(OFFICE, quorum("80%", TODAY.plusDays(10)));
    assertThat(quorumOn(TODAY.plusDays(10))).isEqualTo(new RuleFraction(2, 3));

    assertThatThrownBy(() -> awards.book.adopt(OFFICE, id)).isInstanceOf(NotAllowed.class);
    awards.book.adopt(OTHER_OFFICE, id);
    awards.commit();

    assertThat(quorumOn(TODAY.plusDays(9))).isEqualTo(new RuleFraction(2, 3));
    assertThat(quorumOn(TODAY.plusDays(10))).isEqualTo(new RuleFraction(80, 100));
    assertThat(awards.book.all().get(1).validUntil()).contains(TODAY.plusDays(9));
    assertThat(awards.events.of(AwardRuleAdopted.class)).hasSize(1);
    assertThat(awards.book.proposals()).isEmpty();
    assertThatThrownBy(() -> awards.book.adopt(OTHER_OFFICE, id))
        .hasMessageContaining("certificates.rule.sameDay");
  }

  @Test
  void aPastValueIsNotChangedOnceItWasApplied() {
    NewAwardRule past = quorum("80%", TODAY.minusDays(5));
    RuleProposalId inTime = awards.book.propose(OFFICE, past);
    awards.decisions.issue(MINISTER, order(1, TODAY, "A"));
    awards.commit();

    assertThatThrownBy(() -> awards.book.propose(OFFICE, past))
        .hasMessageContaining("certificates.rule.decidedSince");
    assertThatThrownBy(() -> awards.book.adopt(OTHER_OFFICE, inTime))
        .hasMessageContaining("certificates.rule.decidedSince");
  }

  @Test
  void aValueHasItsFormItsBasisAndADayOfItsOwn() {
    assertThatThrownBy(() -> awards.book.propose(OFFICE, quorum("most", TODAY)))
        .hasMessageContaining("certificates.rule.form.FRACTION");
    assertThatThrownBy(
            () ->
                awards.book.propose(
                    OFFICE, new NewAwardRule(AwardRuleKey.COUNCIL_QUORUM, "1/2", " ", TODAY)))
        .hasMessageContaining("certificates.rule.withoutBasis");
    assertThatThrownBy(() -> awards.book.propose(OFFICE, quorum("1/2", SHIPPED.validFrom())))
        .hasMessageContaining("certificates.rule.sameDay");
    assertThatThrownBy(() -> awards.book.propose(COORDINATOR, quorum("1/2", TODAY)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aProposalMayBeLaidAside() {
    RuleProposalId id = awards.book.propose(OFFICE, quorum("80%", TODAY));
    awards.book.refuse(OTHER_OFFICE, id, "Chưa có căn cứ");

    assertThat(awards.book.proposals()).isEmpty();
    assertThatThrownBy(() -> awards.book.adopt(OTHER_OFFICE, id))
        .hasMessageContaining("certificates.proposalDecided");
  }

  @Test
  void loadingAgainChangesNothing() {
    awards.book.load(Actor.SYSTEM, List.of(SHIPPED));

    assertThat(awards.book.all()).containsExactly(SHIPPED);
    assertThatThrownBy(() -> awards.book.load(OFFICE, List.of(SHIPPED)))
        .hasMessageContaining("certificates.rule.byTheSystemOnly");
  }

  private RuleFraction quorumOn(LocalDate day) {
    return awards.rules.on(day).quorum();
  }

  private static NewAwardRule quorum(String value, LocalDate from) {
    return new NewAwardRule(AwardRuleKey.COUNCIL_QUORUM, value, "Quyết định 86/2025/QĐ-UBND", from);
  }
}
