package org.gcmplan.documents.internal;

import java.util.List;
import java.util.Optional;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.CentredLine;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SectionHeading;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.documents.TextRun;
import org.gcmplan.kernel.Language;

/** Papers to print, with everything that a paper can hold. */
final class Papers {
  static final HouseStyle HOUSE =
      new HouseStyle(
          "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
          "SOCIALIST REPUBLIC OF VIET NAM",
          "Độc lập - Tự do - Hạnh phúc",
          "Independence - Freedom - Happiness",
          "Hà Nội",
          "Ha Noi");

  /** Every letter of the Vietnamese alphabet with every tone, small and capital. */
  static final String EVERY_LETTER =
      "aáàảãạăắằẳẵặâấầẩẫậbcdđeéèẻẽẹêếềểễệghiíìỉĩịklmnoóòỏõọôốồổỗộơớờởỡợpqrstuúùủũụưứừửữựvxyýỳỷỹỵ"
          + "AÁÀẢÃẠĂẮẰẲẴẶÂẤẦẨẪẬBCDĐEÉÈẺẼẸÊẾỀỂỄỆGHIÍÌỈĨỊKLMNOÓÒỎÕỌÔỐỒỔỖỘƠỚỜỞỠỢPQRSTUÚÙỦŨỤƯỨỪỬỮỰVXYÝỲỶỸỴ";

  private Papers() {}

  static OfficialDocument submission() {
    return paper("TỜ TRÌNH", "Về việc sửa đổi, bổ sung Kế hoạch triển khai Thỏa thuận GCM");
  }

  static OfficialDocument letter() {
    return paper("", "xin ý kiến đối với đề xuất thay đổi Kế hoạch");
  }

  /** A submission with that abstract. */
  static OfficialDocument about(String about) {
    return paper("TỜ TRÌNH", about);
  }

  private static OfficialDocument paper(String type, String about) {
    return new OfficialDocument(
        Language.VI,
        Letterhead.waiting(List.of("BỘ NGOẠI GIAO", "CỤC LÃNH SỰ"), "TTr-LS"),
        type,
        about,
        List.of("Lãnh đạo Bộ Ngoại giao"),
        List.of(
            new SectionHeading("I. SỰ CẦN THIẾT"),
            Passage.of("Danh sách kèm theo nhiệm vụ 3.11 ghi nhầm mã <93> & phải được đính chính."),
            new CentredLine("QUYẾT ĐỊNH:"),
            NumberedClause.of("Điều 1.", EVERY_LETTER),
            Passage.of("Kính trình Lãnh đạo Bộ xem xét, quyết định./.")),
        Optional.of(
            new SignatureBlock(List.of("TL. BỘ TRƯỞNG", "CỤC TRƯỞNG CỤC LÃNH SỰ"), "Nguyễn Văn Ở")),
        List.of("Như trên;", "Lưu: VT, LS."),
        List.of(annex()),
        true);
  }

  private static Annex annex() {
    List<TextRun> redline =
        List.of(
            TextRun.plain("Hoàn thành trong quý "),
            new TextRun(TextRun.Look.DELETED, "II"),
            new TextRun(TextRun.Look.INSERTED, "IV"));
    return new Annex(
        "PHỤ LỤC",
        "Các nội dung đề nghị sửa đổi, bổ sung",
        "(Kèm theo Tờ trình của Cục Lãnh sự)",
        List.of(
            new Grid(
                List.of(
                    new Grid.Column("TT", 1),
                    new Grid.Column("Quy định hiện hành", 6),
                    new Grid.Column("Nội dung đề nghị", 6)),
                List.of(
                    Grid.Row.across("Nhiệm vụ 3.11"),
                    new Grid.Row(
                        List.of(
                            TextRun.of("1"), TextRun.of("Hoàn thành trong quý II"), redline))))),
        true);
  }
}
