package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.PaperNumber;
import org.junit.jupiter.api.Test;

class DocxPressTest {
  private final DocxPress press = new DocxPress(Papers.HOUSE);

  @Test
  void saysTheSameAsThePdf() throws IOException {
    assertThat(textOf(Papers.submission()))
        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
        .contains("BỘ NGOẠI GIAO", "CỤC LÃNH SỰ", "TỜ TRÌNH", "Kính gửi: Lãnh đạo Bộ Ngoại giao")
        .contains("ghi nhầm mã <93> & phải được đính chính", Papers.EVERY_LETTER)
        .contains("TL. BỘ TRƯỞNG", "Nơi nhận:", "- Lưu: VT, LS.", "Nguyễn Văn Ở")
        .contains("Hoàn thành trong quý IIIV", "DỰ THẢO");
  }

  @Test
  void anIssuedPaperBearsItsNumberAndDay() throws IOException {
    String text =
        textOf(Papers.letter().issued(new PaperNumber(12, "BNG-LS"), LocalDate.of(2026, 11, 22)));

    assertThat(text)
        .contains("Số: 12/BNG-LS", "V/v xin ý kiến", "Hà Nội, ngày 22 tháng 11 năm 2026")
        .doesNotContain("DỰ THẢO");
  }

  @Test
  void pagesHaveTheMarginsOfTheDecreeAndAWideTableLiesAcross() throws IOException {
    try (XWPFDocument paper = printed(Papers.submission())) {
      var first =
          paper.getParagraphs().stream()
              .filter(each -> each.getCTPPr() != null && each.getCTPPr().isSetSectPr())
              .findFirst()
              .orElseThrow()
              .getCTPPr()
              .getSectPr();
      var annex = paper.getDocument().getBody().getSectPr();

      assertThat(first.getPgMar().getLeft()).hasToString("1710");
      assertThat(first.getPgMar().getRight()).hasToString("969");
      assertThat(first.isSetTitlePg()).isTrue();
      assertThat(annex.getPgSz().getW()).hasToString("16838");
      assertThat(annex.isSetTitlePg()).isFalse();
    }
  }

  private String textOf(OfficialDocument document) throws IOException {
    try (XWPFDocument paper = printed(document);
        XWPFWordExtractor reader = new XWPFWordExtractor(paper)) {
      return reader.getText();
    }
  }

  private XWPFDocument printed(OfficialDocument document) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(press.print(document)));
  }
}
