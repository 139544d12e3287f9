package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.TextRun;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.ConsolidationRow;
import org.gcmplan.updates.PaperSigning;
import org.gcmplan.updates.Position;

/** Báo cáo tổng hợp, tiếp thu, giải trình ý kiến: figures in front, the table on wide pages. */
record OpinionTablePaper(PaperFacts facts) {

  OfficialDocument write(PaperSigning signing) {
    OpinionCount count = new OpinionCount(facts);
    return new PaperLayout(facts, signing)
        .inside(
            new PaperLayout.Inside(
                "BÁO CÁO",
                "BC",
                "Tổng hợp, tiếp thu, giải trình ý kiến đối với đề xuất "
                    + facts.row().reference()
                    + " “"
                    + facts.title()
                    + "”"),
            List.of(
                Passage.of(
                    facts.office().unit()
                        + " báo cáo kết quả lấy ý kiến vòng "
                        + facts.view().round()
                        + " đối với đề xuất "
                        + PaperFacts.words(facts.row().kind())
                        + " thuộc "
                        + facts.planInFull()
                        + " như sau:"),
                Passage.of("1. " + count.positions()),
                Passage.of("2. " + count.answers()),
                Passage.of("Nội dung cụ thể tại Bảng tổng hợp kèm theo./.")),
            List.of(table()));
  }

  private Annex table() {
    Grid grid =
        new Grid(
            List.of(
                new Grid.Column("TT", 4),
                new Grid.Column("Cơ quan", 16),
                new Grid.Column("Điều khoản, nội dung", 15),
                new Grid.Column("Ý kiến", 32),
                new Grid.Column("Tiếp thu, giải trình", 33)),
            facts.table().stream().map(this::row).toList());
    return new Annex(
        "",
        "BẢNG TỔNG HỢP, TIẾP THU, GIẢI TRÌNH Ý KIẾN",
        "(Kèm theo Báo cáo của " + facts.office().unit() + ")",
        List.of(grid),
        true);
  }

  private Grid.Row row(ConsolidationRow row) {
    List<List<TextRun>> cells = new ArrayList<>();
    cells.add(TextRun.of(String.valueOf(row.number())));
    cells.add(TextRun.of(facts.name(row.body())));
    cells.add(
        TextRun.of(row.clause().isEmpty() ? "Toàn văn" : PaperFacts.vietnamese(row.clause())));
    cells.add(opinion(row));
    cells.add(row.answer().map(OpinionTablePaper::answer).orElseGet(() -> unanswered(row)));
    return new Grid.Row(cells);
  }

  private static List<TextRun> opinion(ConsolidationRow row) {
    List<TextRun> said = new ArrayList<>();
    said.add(TextRun.bold(words(row.position()) + (row.late() ? " (gửi sau thời hạn)" : "")));
    if (!row.text().isEmpty()) {
      said.add(TextRun.plain("\n" + PaperFacts.vietnamese(row.text())));
    }
    row.wording()
        .map(value -> value.text().vi())
        .filter(words -> !words.isEmpty())
        .ifPresent(words -> said.add(TextRun.italic("\nĐề nghị viết: " + words)));
    return said;
  }

  private static List<TextRun> answer(Answer answer) {
    return List.of(
        TextRun.bold(words(answer.kind())),
        TextRun.plain(answer.text().isEmpty() ? "" : ": " + PaperFacts.vietnamese(answer.text())));
  }

  private static List<TextRun> unanswered(ConsolidationRow row) {
    return TextRun.of(row.open() ? "(chưa có trả lời)" : "–");
  }

  private static String words(Position position) {
    return switch (position) {
      case AGREED -> "Thống nhất";
      case AGREED_WITH_COMMENTS -> "Thống nhất, có ý kiến";
      case DISAGREED -> "Không thống nhất";
      case DEEMED_AGREED -> "Không trả lời trong thời hạn, coi là thống nhất";
      case NO_ANSWER -> "Không trả lời trong thời hạn";
    };
  }

  private static String words(Answer.Kind kind) {
    return switch (kind) {
      case ACCEPTED -> "Tiếp thu";
      case EXPLAINED -> "Giải trình";
      case NOTED -> "Ghi nhận";
      case OVERRULED -> "Giữ nguyên phương án";
    };
  }
}
