package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.certificates.internal.AwardsOnH2.COORDINATOR;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.PERIOD;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.collective;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.LikeAward;
import org.gcmplan.certificates.Likeness;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.PastAwardCheck;
import org.gcmplan.certificates.PastAwardCheck.Outcome;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.certificates.RevocationGround;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Earlier awards are taken over once, and found when somebody would be awarded again. */
class PastAwardsTest {
  private static final Recipient OFFICE_OF_DA_NANG =
      collective("Sở Ngoại vụ thành phố Đà Nẵng", OldAndNewBodies.DA_NANG);
  private static final Recipient OFFICE_OF_QUANG_NAM =
      collective("Sở Ngoại vụ tỉnh Quảng Nam", OldAndNewBodies.QUANG_NAM);
  private static final AchievementPeriod EARLIER =
      new AchievementPeriod(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));

  private final AwardsOnH2 awards = new AwardsOnH2();

  @AfterEach
  void close() {
    awards.close();
  }

  @Test
  void theSameAwardIsEnteredOnce() {
    awards.past.enter(OFFICE, past("112/QĐ-BNG", OFFICE_OF_DA_NANG), false);
    awards.commit();
    PastAward again =
        past("0112 / qđ-bng", collective("SỞ NGOẠI VỤ TP. ĐÀ NẴNG", OldAndNewBodies.DA_NANG));

    assertThatThrownBy(() -> awards.past.enter(OFFICE, again, true))
        .hasMessageContaining("certificates.past.repeated");
    assertThat(awards.past.enterAll(OFFICE, List.of(again, again), true)).isZero();
    assertThat(awards.register.entries(OFFICE, RegisterFilter.ALL, "1").all()).isEqualTo(1);
  }

  @Test
  void aListThatRepeatsItselfIsEnteredOnce() {
    PastAward one = past("112/QĐ-BNG", OFFICE_OF_DA_NANG);
    PastAward other = past("112/QĐ-BNG", collective("Đồn Biên phòng", OldAndNewBodies.NGHE_AN));

    assertThat(awards.past.check(OFFICE, List.of(one, other, one)))
        .extracting(PastAwardCheck::outcome)
        .containsExactly(Outcome.NEW, Outcome.NEW, Outcome.REPEATED);
    assertThat(awards.past.enterAll(OFFICE, List.of(one, other, one), false)).isEqualTo(2);
  }

  @Test
  void anotherSpellingIsWarnedOf() {
    awards.past.enter(OFFICE, past("112/QĐ-BNG", OFFICE_OF_DA_NANG), false);
    PastAward folded = past("112/QĐ-BNG", collective("So Ngoai vu Da Nang", OldAndNewBodies.DA_NANG));

    assertThatThrownBy(() -> awards.past.enter(OFFICE, folded, false))
        .hasMessageContaining("certificates.past.like");
    awards.past.enter(OFFICE, folded, true);
    assertThat(awards.register.every(OFFICE, RegisterFilter.ALL)).hasSize(2);
  }

  @Test
  void anAwardIsFoundAgainThroughAMerger() {
    awards.past.enter(OFFICE, past("112/QĐ-BNG", OFFICE_OF_QUANG_NAM), false);

    assertThat(awards.register.similar(OFFICE_OF_DA_NANG, PERIOD, "GCM-2020-2025"))
        .extracting(LikeAward::likeness)
        .containsExactly(Likeness.PROBABLE);
    assertThat(
            awards.register.similar(
                collective("Sở Ngoại vụ tỉnh Nghệ An", OldAndNewBodies.NGHE_AN), PERIOD, ""))
        .isEmpty();
  }

  @Test
  void onlyWhatStandsAndIsForTheSameTimeOrProgrammeCounts() {
    RegisterEntryId entry =
        awards.past.enter(OFFICE, past("112/QĐ-BNG", OFFICE_OF_DA_NANG), false);
    AchievementPeriod later =
        new AchievementPeriod(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 9, 30));

    assertThat(awards.register.similar(OFFICE_OF_DA_NANG, PERIOD, "OTHER")).hasSize(1);
    assertThat(awards.register.similar(OFFICE_OF_DA_NANG, later, "OTHER")).isEmpty();
    assertThat(awards.register.similar(OFFICE_OF_DA_NANG, later, "OLD")).hasSize(1);
    awards
        .rows
        .get(entry)
        .revoke(
            new AwardRevocation(
                RevocationGround.FALSE_ACHIEVEMENT, "9/QĐ-BNG", TODAY, "Kê khai sai"));
    assertThat(awards.register.similar(OFFICE_OF_DA_NANG, PERIOD, "OTHER")).isEmpty();
  }

  @Test
  void theBookGoesOnAfterWhatWasTakenOver() {
    PastAward numbered =
        numbered(past("3/QĐ-BNG", LocalDate.of(2026, 3, 2), OFFICE_OF_DA_NANG), 27);
    awards.past.enter(OFFICE, numbered, false);
    awards.decisions.issue(MINISTER, order(1, TODAY, "A"));
    awards.commit();

    assertThat(awards.register.every(OFFICE, RegisterFilter.ALL))
        .extracting(entry -> entry.goldenBook().orElseThrow().text())
        .containsExactly("28/2026", "27/2026");
    PastAward late = past("4/QĐ-BNG", LocalDate.of(2026, 3, 3), OFFICE_OF_QUANG_NAM);
    assertThatThrownBy(() -> awards.past.enter(OFFICE, numbered(late, 29), true))
        .hasMessageContaining("certificates.past.goldenOfTheBook");
    assertThatThrownBy(() -> awards.past.enter(OFFICE, numbered(late, 28), true))
        .hasMessageContaining("certificates.past.goldenUsed");
    awards.past.enter(OFFICE, numbered(late, 26), true);
  }

  @Test
  void wrongDaysAreNamedAndNobodyElseEnters() {
    PastAward ahead = past("1/QĐ-BNG", TODAY.plusDays(1), OFFICE_OF_DA_NANG);
    PastAward beforeItsMerit = past("1/QĐ-BNG", EARLIER.from(), OFFICE_OF_DA_NANG);

    assertThat(awards.past.check(OFFICE, List.of(ahead, beforeItsMerit)))
        .extracting(PastAwardCheck::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.REFUSED);
    assertThatThrownBy(() -> awards.past.enter(COORDINATOR, ahead, false))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theRegisterIsSearchedWithoutAccents() {
    awards.past.enter(OFFICE, past("112/QĐ-BNG", OFFICE_OF_DA_NANG), false);
    awards.past.enter(OFFICE, past("112/QĐ-BNG", OFFICE_OF_QUANG_NAM), true);

    assertThat(found("da nang")).containsExactly("Sở Ngoại vụ thành phố Đà Nẵng");
    assertThat(found("Nẵng sở")).containsExactly("Sở Ngoại vụ thành phố Đà Nẵng");
    assertThat(found("100%")).isEmpty();
    assertThat(found("")).hasSize(2);
  }

  private List<String> found(String text) {
    RegisterFilter filter =
        new RegisterFilter(text, Optional.of(2023), "OLD", Optional.empty(), Optional.of(true));
    return awards.register.entries(OFFICE, filter, "").rows().stream()
        .map(entry -> entry.recipient().name().vi())
        .toList();
  }

  private static PastAward past(String number, Recipient recipient) {
    return past(number, LocalDate.of(2023, 5, 5), recipient);
  }

  private static PastAward past(String number, LocalDate day, Recipient recipient) {
    return new PastAward(
        recipient,
        new LocalizedText("Bộ trưởng Bộ Ngoại giao", ""),
        number,
        day,
        "OLD",
        Optional.of(EARLIER),
        new LocalizedText("Mô hình một cửa", ""),
        Optional.empty());
  }

  private static PastAward numbered(PastAward award, int number) {
    return new PastAward(
        award.recipient(),
        award.awardedBy(),
        award.decisionNumber(),
        award.decidedOn(),
        award.programmeCode(),
        award.period(),
        award.merit(),
        Optional.of(new GoldenBookNumber(award.decidedOn().getYear(), number)));
  }
}
