package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.certificates.internal.AwardsOnH2.COORDINATOR;
import static org.gcmplan.certificates.internal.AwardsOnH2.LEADERSHIP;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.awardee;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardsDecided;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.TextRun;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecidingTest {
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 12, 19);

  private final AwardsOnH2 awards = new AwardsOnH2();

  @AfterEach
  void close() {
    awards.close();
  }

  @Test
  void oneDecisionGivesEverybodyAPlaceInTheGoldenBook() {
    AwardDecision decision = awards.decisions.issue(MINISTER, order(1, TODAY, "A", "B", "C"));
    awards.commit();

    assertThat(decision.number()).isEqualTo("01/QĐ-BNG");
    assertThat(decision.awarder().vi()).isEqualTo("Bộ trưởng Bộ Ngoại giao");
    assertThat(goldenBook(decision)).containsExactly("1/2026", "2/2026", "3/2026");
    assertThat(awards.events.of(AwardsDecided.class))
        .singleElement()
        .satisfies(
            event -> assertThat(event.goldenBook()).containsExactly("1/2026", "2/2026", "3/2026"));
    assertThat(awards.register.of(decision.id()))
        .allSatisfy(entry -> assertThat(awards.certificates.of(entry.id())).hasSize(1));
  }

  @Test
  void numbersGoOnWithinTheirYearAndBeginAnewInTheNext() {
    List<AwardDecision> decisions =
        Stream.of(order(1, LAST_YEAR, "A", "B"), order(2, LAST_YEAR, "C"), order(3, TODAY, "D"))
            .map(order -> awards.decisions.issue(MINISTER, order))
            .toList();

    assertThat(decisions)
        .extracting(AwardDecision::number)
        .containsExactly("01/QĐ-BNG", "02/QĐ-BNG", "01/QĐ-BNG");
    assertThat(decisions.stream().flatMap(decision -> goldenBook(decision).stream()))
        .containsExactly("1/2025", "2/2025", "3/2025", "1/2026");
    assertThat(awards.decisions.expectedNumber(OldAndNewBodies.FOREIGN_AFFAIRS, TODAY))
        .isEqualTo("02/QĐ-BNG");
  }

  @Test
  void aNumberGivenOutsideIsTakenOnceAndPassedOver() {
    AwardDecision outside = awards.decisions.issue(MINISTER, given(1, "2/QĐ-BNG"));
    assertThat(outside.number()).isEqualTo("02/QĐ-BNG");

    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, given(2, "02 / QĐ-BNG")))
        .hasMessageContaining("documents.paper.numberTaken");
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, given(2, "thứ hai")))
        .hasMessageContaining("certificates.decision.numberForm");
    assertThat(
            IntStream.of(3, 4)
                .mapToObj(call -> awards.decisions.issue(MINISTER, order(call, TODAY, "A" + call))))
        .extracting(AwardDecision::number)
        .containsExactly("01/QĐ-BNG", "03/QĐ-BNG");
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, given(5, "1/QĐ-BNG")))
        .hasMessageContaining("documents.paper.numberTaken");
  }

  @Test
  void aDraftNamesEverybodyAndGivesNoNumber() {
    AwardOrder order = order(1, TODAY, "Phòng Một", "Phòng Hai");
    awards.drafts.decision(MINISTER, order, PaperForm.PDF);
    String draft = awards.papers.get(0).toString();
    awards.decisions.issue(MINISTER, order);
    String issued = awards.papers.get(1).toString();

    assertThat(draft).contains("Phòng Một", "Phòng Hai").doesNotContain("1/2026", "01/QĐ-BNG");
    assertThat(issued).contains("Phòng Một", "Phòng Hai", "1/2026", "01/QĐ-BNG");
    assertThat(awards.decisions.all(MINISTER)).hasSize(1);
    assertThatThrownBy(() -> awards.drafts.decision(COORDINATOR, order, PaperForm.PDF))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> awards.drafts.decision(MINISTER, order(2, TODAY), PaperForm.PDF))
        .hasMessageContaining("decision.nobody");
  }

  @Test
  void whoTookPartDoesNotDecideAndNobodyButTheMinisterDoes() {
    AwardOrder own =
        new AwardOrder(
            order(1, TODAY, "A").call(),
            OldAndNewBodies.FOREIGN_AFFAIRS,
            AwardsOnH2.PROGRAMME,
            Optional.empty(),
            TODAY,
            order(1, TODAY, "A").awardees(),
            Set.of(MINISTER.account()));

    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, own))
        .isInstanceOf(NotAllowed.class)
        .hasMessageContaining("certificates.decision.involved");
    assertThatThrownBy(() -> awards.decisions.issue(OFFICE, order(1, TODAY, "A")))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aCallIsDecidedOnceAndARefusalTakesNoNumber() {
    awards.decisions.issue(MINISTER, order(1, TODAY, "A"));
    awards.commit();

    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, order(1, TODAY, "B")))
        .hasMessageContaining("certificates.decision.decidedAlready");
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, order(2, TODAY)))
        .hasMessageContaining("certificates.decision.nobody");
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, order(2, TODAY.plusDays(1), "B")))
        .hasMessageContaining("certificates.decision.dayAhead");
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, order(2, TODAY.minusDays(1), "B")))
        .hasMessageContaining("certificates.decision.dayBeforeLast");
    assertThat(awards.decisions.issue(MINISTER, order(2, TODAY, "B")).number())
        .isEqualTo("02/QĐ-BNG");
  }

  @Test
  void nobodyStandsOnTheListTwiceHoweverTheNameIsTyped() {
    assertThatThrownBy(
            () ->
                awards.decisions.issue(
                    MINISTER, order(1, TODAY, "Sở Ngoại vụ Thanh Hoá", "SỞ NGOẠI VỤ THANH HÓA")))
        .hasMessageContaining("certificates.decision.twice");
  }

  @Test
  void theDecisionIsPrintedWithItsListAndGoldenBook() {
    awards.decisions.issue(MINISTER, order(1, TODAY, "Đồn Biên phòng Hữu Nghị"));

    assertThat(awards.papers).hasSize(2);
    assertThat(awards.papers.get(0).head().number()).isPresent();
    assertThat(awards.papers.get(0).draft()).isFalse();
    assertThat(awards.papers.get(0).annexes().get(0).reference())
        .isEqualTo(
            "(Kèm theo Quyết định số 01/QĐ-BNG ngày 20 tháng 11 năm 2026 của Bộ trưởng Bộ Ngoại"
                + " giao)");
    assertThat(awards.papers.get(0).annexes().get(0).body().toString())
        .contains(TextRun.plain("Đồn Biên phòng Hữu Nghị").toString(), "1/2026", "TẬP THỂ");
  }

  @Test
  void whoNeedsNoNamesSeesMaskedOnesAndWhoMayNotReadSeesNothing() {
    Recipient person =
        new Recipient(
            RecipientKind.INDIVIDUAL,
            false,
            new LocalizedText("Nguyễn Văn An", ""),
            new LocalizedText("Chuyên viên, Vụ Pháp chế", ""),
            Optional.empty());
    AwardOrder order = order(1, TODAY, "A");
    AwardDecision decision =
        awards.decisions.issue(
            MINISTER,
            new AwardOrder(
                order.call(),
                order.body(),
                order.programme(),
                Optional.empty(),
                TODAY,
                List.of(awardee(person, "x")),
                Set.of(new UUID(1, 1))));
    RegisterEntry entry = awards.register.of(decision.id()).get(0);

    assertThat(awards.register.entry(OFFICE, entry.id()).recipient()).isEqualTo(person);
    assertThat(awards.register.entry(LEADERSHIP, entry.id()).recipient().name().vi())
        .isEqualTo("Nguyễn V. A.");
    assertThat(awards.register.entry(LEADERSHIP, entry.id()).recipient().position().isEmpty())
        .isTrue();
    assertThatThrownBy(() -> awards.register.entry(COORDINATOR, entry.id()))
        .isInstanceOf(NotFound.class);
  }

  private List<String> goldenBook(AwardDecision decision) {
    return awards.register.of(decision.id()).stream()
        .map(entry -> entry.goldenBook().map(GoldenBookNumber::text).orElseThrow())
        .toList();
  }

  private static AwardOrder given(int call, String number) {
    AwardOrder order = order(call, TODAY, "Z" + call);
    return new AwardOrder(
        order.call(),
        order.body(),
        order.programme(),
        Optional.of(number),
        order.day(),
        order.awardees(),
        order.involved());
  }
}
