package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperNumber;
import org.junit.jupiter.api.Test;

class PdfPressTest {
  private final PdfPress press = new PdfPress(Papers.HOUSE);

  @Test
  void whatIsPrintedCanBeReadBackWordForWord() throws IOException {
    String text = textOf(Papers.submission()).replaceAll("\\s+", " ");

    assertThat(text)
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        .contains("BỘ NGOẠI GIAO", "CỤC LÃNH SỰ", "TỜ TRÌNH", "Kính gửi: Lãnh đạo Bộ Ngoại giao")
        .contains("ghi nhầm mã <93> & phải được đính chính")
        .contains("QUYẾT ĐỊNH:", "TL. BỘ TRƯỞNG", "Nơi nhận:", "- Lưu: VT, LS.", "Nguyễn Văn Ở")
        .containsPattern("Hoàn thành trong quý II\\s*IV");
  }

  @Test
  void everyVietnameseLetterIsPrinted() throws IOException {
    assertThat(textOf(Papers.submission()).replaceAll("\\s", "")).contains(Papers.EVERY_LETTER);
  }

  @Test
  void aLetterBearsItsSubjectBeneathTheNumberAndNoType() throws IOException {
    assertThat(textOf(Papers.letter()).replaceAll("\\s+", " "))
        .contains("/TTr-LS V/v xin ý kiến đối với đề xuất thay đổi Kế hoạch")
        .doesNotContain("TỜ TRÌNH");
  }

  @Test
  void aDraftSaysSoOnEveryPageAndLeavesNumberAndDayBlank() throws IOException {
    try (PDDocument paper = printed(Papers.submission())) {
      for (int page = 1; page <= paper.getNumberOfPages(); page++) {
        assertThat(textOf(paper, page)).contains("DỰ THẢO");
      }
      assertThat(textOf(paper, 1))
          .containsPattern("Số:\\s+/TTr-LS")
          .containsPattern("ngày\\s+tháng");
    }
  }

  @Test
  void anIssuedPaperBearsItsNumberAndDayAsTheDecreeWritesThem() throws IOException {
    String text =
        textOf(Papers.submission().issued(new PaperNumber(5, "TTr-LS"), LocalDate.of(2026, 2, 3)));

    assertThat(text)
        .contains("Số: 05/TTr-LS", "Hà Nội, ngày 03 tháng 02 năm 2026")
        .doesNotContain("DỰ THẢO");
  }

  @Test
  void pagesAreA4AndAWideTableLiesAcross() throws IOException {
    try (PDDocument paper = printed(Papers.submission())) {
      PDRectangle upright = paper.getPage(0).getMediaBox();
      PDRectangle across = paper.getPage(1).getMediaBox();

      assertThat(paper.getNumberOfPages()).isEqualTo(2);
      assertThat(upright.getWidth()).isCloseTo(595.3f, org.assertj.core.data.Offset.offset(1f));
      assertThat(across.getWidth()).isCloseTo(841.9f, org.assertj.core.data.Offset.offset(1f));
    }
  }

  @Test
  void pagesAreNumberedFromTheSecondOn() throws IOException {
    try (PDDocument paper = printed(Papers.submission())) {
      assertThat(textOf(paper, 1).strip()).doesNotContainPattern("(?m)^1$");
      assertThat(textOf(paper, 2)).containsPattern("(?m)^2\\b");
    }
  }

  @Test
  void anAbstractOfTwoLinesIsPrintedToo() throws IOException {
    assertThat(textOf(Papers.about("Sửa \"nhiệm vụ\" <1.01>\nvà nhiệm vụ 2.02")))
        .containsPattern("<1.01>\\s+và nhiệm vụ 2.02");
  }

  private String textOf(OfficialDocument document) throws IOException {
    try (PDDocument paper = printed(document)) {
      return new PDFTextStripper().getText(paper).replace('\u00a0', ' ');
    }
  }

  private static String textOf(PDDocument paper, int page) throws IOException {
    PDFTextStripper reader = new PDFTextStripper();
    reader.setStartPage(page);
    reader.setEndPage(page);
    return reader.getText(paper).replace('\u00a0', ' ');
  }

  private PDDocument printed(OfficialDocument document) throws IOException {
    return Loader.loadPDF(press.print(document));
  }
}
