package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AchievementPeriod;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;

/** Reads the awards of earlier years that the demonstration takes over. */
final class PastAwardFileTable {
  private static final List<String> COLUMNS =
      List.of(
          "entered_on",
          "kind",
          "name_vi",
          "name_en",
          "position_vi",
          "position_en",
          "body_kind",
          "body",
          "body_on",
          "awarded_by_vi",
          "awarded_by_en",
          "decision_number",
          "decided_on",
          "programme",
          "period_from",
          "period_until",
          "merit_vi",
          "merit_en",
          "golden_book");
  private static final String GOLDEN = "[1-9][0-9]{0,6}/[12][0-9]{3}";

  private PastAwardFileTable() {}

  static List<Kept> read(Telling telling) {
    return CsvTable.readIfThere(
            telling.files(), "demonstration/past-awards.csv", COLUMNS, telling.findings())
        .stream()
        .filter(row -> !row.text("name_vi").isEmpty())
        .map(row -> new Kept(row.day("entered_on"), award(row, telling.pack().codes())))
        .toList();
  }

  private static PastAward award(CsvRow row, BodyCodes codes) {
    return new PastAward(
        new Recipient(
            row.choice("kind", RecipientKind.class),
            false,
            row.both("name"),
            row.optionalBoth("position"),
            body(row, codes)),
        row.both("awarded_by"),
        row.text("decision_number"),
        row.day("decided_on"),
        row.optional("programme"),
        Optional.of(new AchievementPeriod(row.day("period_from"), row.day("period_until"))),
        row.both("merit"),
        golden(row));
  }

  private static Optional<GoldenBookNumber> golden(CsvRow row) {
    String cell = row.optional("golden_book");
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (!cell.matches(GOLDEN)) {
      row.complain("golden_book", "“" + cell + "” is no number; write it as 27/2023");
      return Optional.empty();
    }
    return Optional.of(GoldenBookNumber.parse(cell));
  }

  /** Of a body that has ended, by its code of an earlier day. */
  private static Optional<BodyId> body(CsvRow row, BodyCodes codes) {
    return codes.body(
        row.choice("body_kind", BodyId.Kind.class),
        row,
        "body",
        row.optionalDay("body_on").orElse(row.day("entered_on")));
  }

  /** An award, and when somebody entered it. */
  record Kept(LocalDate enteredOn, PastAward award) {}
}
