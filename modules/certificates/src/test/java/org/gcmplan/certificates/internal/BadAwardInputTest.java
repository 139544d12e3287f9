package org.gcmplan.certificates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.certificates.internal.AwardsOnH2.MINISTER;
import static org.gcmplan.certificates.internal.AwardsOnH2.OFFICE;
import static org.gcmplan.certificates.internal.AwardsOnH2.TODAY;
import static org.gcmplan.certificates.internal.AwardsOnH2.collective;
import static org.gcmplan.certificates.internal.AwardsOnH2.order;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.certificates.PastAwardCheck.Outcome;
import org.gcmplan.certificates.PastAwardLine;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterFilter;
import org.gcmplan.certificates.RevocationGround;
import org.gcmplan.certificates.VerifiedCertificate.State;
import org.gcmplan.documents.internal.TablesOnPaper;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people get wrong, by name. */
class BadAwardInputTest {
  private static final List<String> HEADING =
      List.of("kind", "name", "awarded_by", "decision_number", "decided_on", "golden_book");
  private static final List<String> ROW =
      List.of(
          "collective", "Sở Ngoại vụ Thanh Hóa", "Bộ trưởng", "9/QĐ-BNG", "2023-05-05", "3/2023");

  private final AwardsOnH2 awards = new AwardsOnH2();

  @AfterEach
  void close() {
    awards.close();
  }

  @Test
  void aPastAwardImportedTwice() {
    String first = workbook(List.of(HEADING, ROW));
    String asCsv =
        awards.tables.table(
            """
            kind,name,awarded_by,decision_number,decided_on
            collective,SỞ NGOẠI VỤ THANH HOÁ,Bộ trưởng,09/QĐ-BNG,5/5/2023
            """
                .getBytes(StandardCharsets.UTF_8));

    assertThat(awards.tables.enter(OFFICE, first, true)).isEqualTo(1);
    assertThat(awards.tables.check(OFFICE, asCsv))
        .extracting(PastAwardLine::outcome)
        .containsExactly(Outcome.REPEATED);
    assertThat(awards.tables.enter(OFFICE, first, true)).isZero();
    assertThat(awards.tables.enter(OFFICE, asCsv, true)).isZero();
    assertThat(awards.register.every(OFFICE, RegisterFilter.ALL)).hasSize(1);
  }

  @Test
  void faultsInAWorkbookNameRowAndColumn() {
    List<String> wrong =
        List.of("person", "Ai đó", "Bộ trưởng", "1/QĐ-BNG", "31/02/2023", "số bảy");
    PastAwardLine line =
        awards.tables.check(OFFICE, workbook(List.of(HEADING, ROW, List.of(), wrong))).get(1);

    assertThat(line.row()).isEqualTo(4);
    assertThat(line.problems())
        .extracting(Problem::field)
        .containsExactly("kind", "decided_on", "golden_book");
    assertThatThrownBy(() -> awards.tables.table(new byte[] {'k', (byte) 0xC3, (byte) 0x28}))
        .hasMessageContaining("certificates.import.encoding");
    assertThatThrownBy(() -> awards.tables.table(new byte[] {'P', 'K', 3, 4, 0}))
        .hasMessageContaining("documents.file.broken");
  }

  @Test
  void aNameOf200CharactersIsTakenAndOneOf301IsNot() {
    String long200 = "Đ".repeat(200);
    awards.decisions.issue(MINISTER, order(1, TODAY, long200));

    assertThat(awards.register.every(OFFICE, RegisterFilter.ALL).get(0).recipient().name().vi())
        .isEqualTo(long200);
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, order(2, TODAY, "Đ".repeat(301))))
        .hasMessageContaining("certificates.decision.nameTooLong");
  }

  @Test
  void theQrPictureOfARevokedCertificate() {
    awards.decisions.issue(MINISTER, order(1, TODAY, "Sở Ngoại vụ tỉnh Nghệ An"));
    awards.commit();
    RegisterEntry entry = awards.register.every(OFFICE, RegisterFilter.ALL).get(0);
    String code = awards.afterwards.of(OFFICE, entry.id()).get(0).code();
    awards.afterwards.revoke(
        MINISTER,
        entry.id(),
        new AwardRevocation(RevocationGround.FALSE_ACHIEVEMENT, "9/QĐ-BNG", TODAY, "Sai"));
    awards.commit();

    assertThat(awards.verification.byCode(code))
        .hasValueSatisfying(
            answer -> {
              assertThat(answer.state()).isEqualTo(State.REVOKED);
              assertThat(answer.since()).contains(TODAY);
            });
  }

  @Test
  void aBodyThatNoLongerExists() {
    AwardOrder order = order(1, TODAY, "A");
    AwardOrder byNobody =
        new AwardOrder(
            order.call(),
            BodyId.agency(new UUID(404, 404)),
            order.programme(),
            Optional.empty(),
            TODAY,
            order.awardees(),
            order.involved());

    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, byNobody))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> awards.decisions.expectedNumber(BodyId.agency(new UUID(404, 404)), TODAY))
        .isInstanceOf(NotFound.class);
    assertThat(awards.register.every(OFFICE, RegisterFilter.ALL)).isEmpty();
  }

  @Test
  void anAwardToABodyThatHasEndedIsFilteredByIt() {
    awards.decisions.issue(MINISTER, order(1, TODAY, "A"));
    RegisterFilter ofQuangNam =
        new RegisterFilter(
            "", Optional.empty(), "", Optional.of(OldAndNewBodies.QUANG_NAM), Optional.empty());
    assertThat(awards.register.every(OFFICE, ofQuangNam)).isEmpty();

    AwardOrder order = order(2, TODAY, "B");
    awards.decisions.issue(
        MINISTER,
        new AwardOrder(
            order.call(),
            order.body(),
            order.programme(),
            Optional.empty(),
            TODAY,
            List.of(
                AwardsOnH2.awardee(
                    collective("Sở Ngoại vụ tỉnh Quảng Nam", OldAndNewBodies.QUANG_NAM), "qn")),
            order.involved()));

    assertThat(awards.register.every(OFFICE, ofQuangNam)).hasSize(1);
    assertThat(awards.register.bodies())
        .containsExactlyInAnyOrder(OldAndNewBodies.NGHE_AN, OldAndNewBodies.QUANG_NAM);
  }

  @Test
  void aNumberTypedTwiceOrGivenToAnotherPaper() {
    awards.numbers.next("QĐ-BNG", TODAY);
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, typed(1, "01/QĐ-BNG")))
        .hasMessageContaining("documents.paper.numberTaken");
    assertThat(awards.decisions.issue(MINISTER, typed(1, "3 / QĐ-BNG")).number())
        .isEqualTo("03/QĐ-BNG");
    assertThatThrownBy(() -> awards.decisions.issue(MINISTER, typed(2, "03/qđ-bng")))
        .hasMessageContaining("documents.paper.numberTaken");

    assertThat(awards.numbers.next("QĐ-BNG", TODAY).text()).isEqualTo("02/QĐ-BNG");
    assertThat(awards.numbers.next("QĐ-BNG", TODAY).text()).isEqualTo("04/QĐ-BNG");
  }

  @Test
  void aNameIsFoundHoweverItIsTyped() {
    awards.decisions.issue(MINISTER, order(1, TODAY, "Sở Ngoại vụ tỉnh Thanh Hóa"));

    for (String typed : List.of("thanh hoá", "THANH HÓA", "Tha\u0300nh ho\u0301a", "hoa thanh")) {
      RegisterFilter named =
          new RegisterFilter(typed, Optional.empty(), "", Optional.empty(), Optional.empty());
      assertThat(awards.register.every(OFFICE, named)).as(typed).hasSize(1);
    }
  }

  private String workbook(List<List<String>> lines) {
    return awards.tables.table(TablesOnPaper.workbooks().write("S", lines));
  }

  private static AwardOrder typed(int call, String number) {
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
