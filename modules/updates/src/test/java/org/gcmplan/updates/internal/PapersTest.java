package org.gcmplan.updates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.updates.internal.Known.AUDITOR;
import static org.gcmplan.updates.internal.Known.DRAFTER;
import static org.gcmplan.updates.internal.Known.FINANCE;
import static org.gcmplan.updates.internal.Known.SECURITY;
import static org.gcmplan.updates.internal.Known.SECURITY_FOCAL;
import static org.gcmplan.updates.internal.Known.STANDING_OFFICE;
import static org.gcmplan.updates.internal.Known.both;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.updates.Disagreed;
import org.gcmplan.updates.PaperSigning;
import org.gcmplan.updates.UpdatePaper;
import org.gcmplan.updates.UpdatePaperKey;
import org.gcmplan.updates.UpdatePaperKind;
import org.gcmplan.updates.UpdateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PapersTest {
  private static final PaperSigning SIGNED =
      new PaperSigning(Known.TODAY, List.of("TL. BỘ TRƯỞNG", "CỤC TRƯỞNG"), "Nguyễn Văn A");
  private static final UpdatePaperKey TO_SECURITY = UpdatePaperKey.requestTo(SECURITY);
  private static final UpdatePaperKey SUBMISSION = UpdatePaperKey.of(UpdatePaperKind.SUBMISSION);
  private static final UpdatePaperKey TABLE = UpdatePaperKey.of(UpdatePaperKind.OPINION_TABLE);

  private final Workplace at = new Workplace(Database.named("papers"));
  private final PapersInMemory outgoing = new PapersInMemory();
  private final Papering papers = at.papers(outgoing);

  @AfterEach
  void close() {
    at.close();
  }

  @Test
  void everyBodyAskedGetsALetterOfItsOwn() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

    assertThat(keys(journey, STANDING_OFFICE))
        .containsExactly(TO_SECURITY, UpdatePaperKey.requestTo(FINANCE), TABLE);
    assertThat(text(journey, TO_SECURITY))
        .contains("BỘ NGOẠI GIAO [Bộ Ngoại giao-LS]", "\nBộ Công an\n", "Gia hạn nhiệm vụ 2.01")
        .contains("402/QĐ-TTg ngày 20 tháng 3 năm 2020", "Lý do đề xuất: Cần thêm thời gian")
        .contains("trước hết ngày 18/03/2026")
        .contains("1 | DEADLINE | 2026-12-31 | {-2026-}{+2027+}-12-31");
  }

  @Test
  void theTableHoldsWhatBodiesSaidAndTheAnswers() {
    Journey journey =
        Journey.to(UpdateStatus.IN_REVIEW, at)
            .security(new Disagreed(both("2.01"), both("Thời hạn quá xa")))
            .finance(AnUpdate.AGREED);
    at.run(
        () -> at.consolidating.answer(STANDING_OFFICE, journey.id(), SECURITY, AnUpdate.EXPLAINED));

    assertThat(text(journey, TABLE))
        .contains("BÁO CÁO", "Đã lấy ý kiến 2 cơ quan", "1 cơ quan thống nhất;")
        .contains("1 cơ quan không thống nhất", "giải trình 1")
        .contains(
            "1 | Bộ Công an | 2.01 | Không thống nhất\nThời hạn quá xa | Giải trình: Đã cân nhắc");
  }

  @Test
  void theSubmissionSaysWhyWhatAndWhatOthersSaid() {
    Journey journey = Journey.to(UpdateStatus.CONSOLIDATING, at);

    assertThat(text(journey, SUBMISSION))
        .contains("BỘ NGOẠI GIAO / CỤC LÃNH SỰ [TTr-LS]", "TỜ TRÌNH", "Lãnh đạo Bộ Ngoại giao")
        .contains("Cần thêm thời gian", "Căn cứ: 402/QĐ-TTg.", "2 cơ quan thống nhất;")
        .contains("1. Nhiệm vụ 2.01, dEADLINE: gia hạn.", "bản Kế hoạch lần thứ 2./.");
  }

  @Test
  void aPaperGoesOutOnceWithItsNumberByTheStandingOffice() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

    at.run(() -> papers.issue(STANDING_OFFICE, journey.id(), TO_SECURITY, SIGNED));

    assertThat(outgoing.orders)
        .singleElement()
        .satisfies(
            order -> {
              assertThat(order.occasion()).isEqualTo("REQUEST/1/" + SECURITY);
              assertThat(order.document().signature().orElseThrow().name())
                  .isEqualTo("Nguyễn Văn A");
            });
    UpdatePaper issued = papers(journey, STANDING_OFFICE).get(0);
    assertThat(issued.issued()).isPresent();
    assertThat(issued.issuable()).isFalse();
    assertThatThrownBy(() -> at.run(() -> papers.issue(DRAFTER, journey.id(), TABLE, SIGNED)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aPaperIsNotGivenOutBeforeItsTimeOrWithoutASigner() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

    assertThatThrownBy(() -> issue(journey, TABLE, SIGNED))
        .hasMessageContaining("updates.paper.notNow");
    assertThatThrownBy(
            () -> issue(journey, TO_SECURITY, new PaperSigning(Known.TODAY, List.of(), " ")))
        .isInstanceOfSatisfying(
            BusinessRuleViolation.class,
            refused ->
                assertThat(refused.problems())
                    .extracting(problem -> problem.field())
                    .containsExactly("authority", "name"));
    assertThatThrownBy(() -> issue(journey, SUBMISSION, SIGNED)).isInstanceOf(NotFound.class);
    assertThat(outgoing.orders).isEmpty();
  }

  @Test
  void whoIsOnlyAskedReadsWhatWentOutAndNoDrafts() {
    Journey journey = Journey.to(UpdateStatus.IN_REVIEW, at);

    assertThat(keys(journey, SECURITY_FOCAL)).isEmpty();
    assertThatThrownBy(() -> papers.draft(SECURITY_FOCAL, journey.id(), TO_SECURITY))
        .isInstanceOf(NotFound.class);
    at.run(() -> papers.issue(STANDING_OFFICE, journey.id(), TO_SECURITY, SIGNED));
    assertThat(keys(journey, SECURITY_FOCAL)).containsExactly(TO_SECURITY);
    assertThat(keys(journey, AUDITOR)).hasSize(3);
  }

  @Test
  void lettersAreSignedInTheNameOfTheBodyPapersWithinInThatOfTheOffice() {
    assertThat(papers.usualSigning(TO_SECURITY).authority())
        .containsExactly("TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC LÃNH SỰ");
    assertThat(papers.usualSigning(SUBMISSION).authority())
        .containsExactly("CỤC TRƯỞNG CỤC LÃNH SỰ");
  }

  @Test
  void aKeyIsReadBackAndAnythingElseIsUnknown() {
    assertThat(UpdatePaperKey.parse(TO_SECURITY.toString())).isEqualTo(TO_SECURITY);
    assertThat(UpdatePaperKey.parse("SUBMISSION")).isEqualTo(SUBMISSION);
    assertThatThrownBy(() -> UpdatePaperKey.parse("../x")).isInstanceOf(NotFound.class);
  }

  @Test
  void aProvinceIsWrittenToAtItsCommittee() {
    PaperBodies bodies =
        new PaperBodies(
            new DirectoriesInMemory.OfAgencies(), new DirectoriesInMemory.OfLocalities());

    assertThat(bodies.name(Known.HA_NOI.body(), LocalDate.of(2026, 3, 2)))
        .isEqualTo("Ủy ban nhân dân thành phố Hà Nội");
  }

  private void issue(Journey journey, UpdatePaperKey paper, PaperSigning signing) {
    at.run(() -> papers.issue(STANDING_OFFICE, journey.id(), paper, signing));
  }

  private List<UpdatePaper> papers(Journey journey, Actor reader) {
    return at.call(() -> papers.of(reader, journey.id()));
  }

  private List<UpdatePaperKey> keys(Journey journey, Actor reader) {
    return papers(journey, reader).stream().map(UpdatePaper::key).toList();
  }

  private String text(Journey journey, UpdatePaperKey paper) {
    return at.call(() -> PaperText.of(papers.draft(STANDING_OFFICE, journey.id(), paper)));
  }
}
