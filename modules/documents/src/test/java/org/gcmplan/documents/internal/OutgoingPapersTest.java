package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.documents.internal.Cabinet.CONSULAR;
import static org.gcmplan.documents.internal.Cabinet.DOSSIER;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gcmplan.documents.IssuedPaper;
import org.gcmplan.documents.PaperForm;
import org.gcmplan.documents.PaperId;
import org.gcmplan.documents.PaperIssued;
import org.gcmplan.documents.PaperOrder;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutgoingPapersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final LocalDate LAST_YEAR = LocalDate.of(2025, 12, 31);

  private final Cabinet cabinet = new Cabinet();

  @AfterEach
  void close() {
    cabinet.close();
  }

  @Test
  void numbersBeginAtOneEveryYearAndHaveNoGaps() {
    assertThat(List.of(issue("A", LAST_YEAR), issue("B", LAST_YEAR), issue("C", TODAY)))
        .extracting(IssuedPaper::number)
        .containsExactly("01/TTr-LS", "02/TTr-LS", "01/TTr-LS");
    assertThat(cabinet.papers.expectedNumber("TTr-LS", TODAY)).isEqualTo("02/TTr-LS");
    assertThat(cabinet.papers.expectedNumber("BNG-LS", TODAY)).isEqualTo("01/BNG-LS");
  }

  @Test
  void whatWentOutIsKeptWithItsNumberAndIsNoDraft() throws IOException {
    IssuedPaper paper = issue("SUBMISSION/1", TODAY);
    cabinet.database.commit();

    try (var content = cabinet.papers.open(CONSULAR, paper.id(), PaperForm.PDF).content();
        PDDocument read = Loader.loadPDF(content.readAllBytes())) {
      assertThat(new PDFTextStripper().getText(read))
          .contains("Số: 01/TTr-LS", "Hà Nội, ngày 20 tháng 11 năm 2026")
          .doesNotContain("DỰ THẢO");
    }
    assertThat(cabinet.papers.of(CONSULAR, DOSSIER)).containsExactly(paper);
    assertThat(cabinet.events.news())
        .singleElement()
        .isInstanceOfSatisfying(
            PaperIssued.class, event -> assertThat(event.number()).isEqualTo("01/TTr-LS"));
  }

  @Test
  void anOccasionHasOnePaperAndARefusedOneTakesNoNumber() {
    issue("SUBMISSION/1", TODAY);
    cabinet.database.commit();

    assertThatThrownBy(() -> issue("SUBMISSION/1", TODAY))
        .isInstanceOf(BusinessRuleViolation.class)
        .hasMessageContaining("documents.paper.issuedAlready");
  }

  @Test
  void aPaperBearsNoDayThatLiesAheadOrBeforeTheLast() {
    issue("A", TODAY);

    assertThatThrownBy(() -> issue("B", TODAY.plusDays(1)))
        .hasMessageContaining("documents.paper.dayAhead");
    assertThatThrownBy(() -> issue("B", TODAY.minusDays(1)))
        .hasMessageContaining("documents.paper.dayBeforeLast");
  }

  @Test
  void aForeignPaperDoesNotExist() {
    assertThatThrownBy(
            () -> cabinet.papers.open(CONSULAR, new PaperId(new UUID(1, 1)), PaperForm.PDF))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> cabinet.papers.of(CONSULAR, Cabinet.UNKNOWN))
        .isInstanceOf(NotFound.class);
  }

  private IssuedPaper issue(String occasion, LocalDate day) {
    return cabinet.papers.issue(
        CONSULAR, new PaperOrder(DOSSIER, occasion, day, Papers.submission()));
  }
}
