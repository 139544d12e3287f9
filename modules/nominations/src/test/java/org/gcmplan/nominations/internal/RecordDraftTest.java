package org.gcmplan.nominations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.assignments.StatusDates;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Actor;
import org.gcmplan.nominations.CallId;
import org.gcmplan.nominations.DossierPaper;
import org.gcmplan.nominations.NominationId;
import org.gcmplan.nominations.ReportSection;
import org.junit.jupiter.api.Test;

/** What the record drafts, and what becomes of it when somebody has edited it. */
class RecordDraftTest {

  @Test
  void whatWasEditedStaysWhatIsNewComesAtTheEnd() {
    String drafted = "một\nhai\nba";
    String edited = "một\nhai, và hơn thế\nlời riêng";

    assertThat(RecordDraft.merge(edited, drafted, "một\nhai\nbốn"))
        .isEqualTo("một\nhai, và hơn thế\nlời riêng\nbốn");
  }

  @Test
  void whatTheRecordSaysNoMoreGoesUnlessEdited() {
    assertThat(RecordDraft.merge("một\nhai", "một\nhai", "hai")).isEqualTo("hai");
    assertThat(RecordDraft.merge("", "", "một")).isEqualTo("một");
    assertThat(RecordDraft.merge("một\nhai", "một\nhai", "một\nhai")).isEqualTo("một\nhai");
  }

  @Test
  void aDraftCountsTheWorkOfABodyAndOfThoseThatWentIntoIt() {
    try (NominationsOnH2 house = new NominationsOnH2()) {
      LocalDate due = LocalDate.of(2024, 12, 31);
      house.record.work("2.06", BodiesOnPaper.LABOUR, LocalDate.of(2024, 1, 1), done(due, -10));
      house.record.work("4.02", BodiesOnPaper.HOME, LocalDate.of(2024, 1, 1), done(due, 20));
      house.record.work("4.02", BodiesOnPaper.HEALTH, LocalDate.of(2024, 1, 1), done(due, 20));
      TableOfNominations row =
          TableOfNominations.read().stream()
              .filter(each -> each.number().equals("BK-20"))
              .findFirst()
              .orElseThrow();
      LocalDate day = LocalDate.of(2025, 11, 3);
      CallId call = house.openCall();
      NominationId id = house.drafted(day, call, row.proposing(), row.facts());
      Actor nominator = NominationsOnH2.nominator(row.proposing());

      assertThat(house.catalogue.report(nominator, id).get(ReportSection.FROM_RECORD))
          .contains("Chủ trì 2 lượt nhiệm vụ: 1 hoàn thành đúng hạn, 1 hoàn thành chậm")
          .contains("Nhiệm vụ 2.06")
          .contains("hoàn thành đúng hạn (ngày 21/12/2024)");
    }
  }

  /** Health took over one task of Labour and Home Affairs the rest: each has what it took. */
  @Test
  void whatASplitBodyDidCountsForWhoTookItOver() {
    try (NominationsOnH2 house = new NominationsOnH2()) {
      LocalDate due = LocalDate.of(2024, 12, 31);
      LocalDate from = LocalDate.of(2024, 1, 1);
      house.record.work("4.02", BodiesOnPaper.POLICE, LocalDate.of(2024, 7, 1), done(due, 20));
      house.record.work("4.02", BodiesOnPaper.CULTURE, from, done(due, -1));
      house.record.work("1.02", BodiesOnPaper.CULTURE, from, done(due, -1));
      LocalDate day = LocalDate.of(2025, 11, 3);
      NominationId id =
          house.drafted(
              day, house.openCall(), BodiesOnPaper.POLICE, ProposingTest.facts("Phòng A"));
      Actor nominator = NominationsOnH2.nominator(BodiesOnPaper.POLICE);

      assertThat(house.catalogue.report(nominator, id).get(ReportSection.FROM_RECORD))
          .contains("Chủ trì 2 lượt nhiệm vụ")
          .contains("Nhiệm vụ 4.02")
          .doesNotContain("Nhiệm vụ 1.02");
    }
  }

  @Test
  void papersPrintWhatWasWritten() {
    try (NominationsOnH2 house = new NominationsOnH2()) {
      CallId call = house.openCall();
      LocalDate day = LocalDate.of(2025, 11, 3);
      NominationId id =
          house.drafted(day, call, BodiesOnPaper.POLICE, ProposingTest.facts("Phòng A"));
      Actor nominator = NominationsOnH2.nominator(BodiesOnPaper.POLICE);

      OfficialDocument submission = house.papers.write(nominator, id, DossierPaper.SUBMISSION);
      assertThat(submission.type()).isEqualTo("TỜ TRÌNH");
      assertThat(submission.draft()).isTrue();
      assertThat(submission.addressees()).containsExactly("Bộ trưởng Bộ Ngoại giao");
      assertThat(house.papers.write(nominator, id, DossierPaper.REPORT).body().toString())
          .contains("Đã làm tốt.")
          .contains("I. THÀNH TÍCH ĐẠT ĐƯỢC")
          .contains("II. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG");
    }
  }

  private static StatusDates done(LocalDate due, int after) {
    LocalDate day = due.plusDays(after);
    return new StatusDates(
        Optional.of(due),
        Optional.of(day),
        Optional.of(day),
        Optional.of(day),
        Optional.empty(),
        Optional.empty());
  }
}
