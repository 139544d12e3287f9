package org.gcmplan.benchmark.inside;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.Letterhead;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.kernel.Language;

/** What a report of five hundred rows says, for the house's press and for bare libraries alike. */
final class FiveHundredRows {
  static final List<String> HEAD =
      List.of("Số", "Nhiệm vụ", "Cơ quan chủ trì", "Thời hạn", "Tình trạng");
  private static final int ROWS = 500;

  private FiveHundredRows() {}

  static List<List<String>> rows() {
    return IntStream.rangeClosed(1, ROWS).mapToObj(FiveHundredRows::row).toList();
  }

  private static List<String> row(int number) {
    return List.of(
        "1.%02d".formatted(number % 100),
        "Tuyên truyền, phổ biến pháp luật về di cư an toàn, đợt " + number,
        "Ủy ban nhân dân tỉnh Nghệ An",
        "31/12/2026",
        number % 3 == 0 ? "Đã hoàn thành" : "Đang thực hiện");
  }

  static OfficialDocument document() {
    Grid grid =
        new Grid(
            IntStream.range(0, HEAD.size())
                .mapToObj(place -> new Grid.Column(HEAD.get(place), place == 1 ? 40 : 15))
                .toList(),
            rows().stream().map(row -> Grid.Row.of(row.toArray(String[]::new))).toList());
    return new OfficialDocument(
        Language.VI,
        new Letterhead(List.of("BỘ NGOẠI GIAO"), "BC-BNG", Optional.empty(), Optional.empty()),
        "BÁO CÁO",
        "Tình hình thực hiện",
        List.of(),
        List.of(grid),
        Optional.empty(),
        List.of(),
        List.of(),
        false);
  }
}
