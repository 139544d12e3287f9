package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.certificates.Recipient;
import org.gcmplan.certificates.RecipientKind;
import org.gcmplan.kernel.BodyId;

/** Reads who was awarded in the demonstration. */
final class AwardedTable {
  private static final List<String> COLUMNS =
      List.of(
          "decision",
          "kind",
          "foreign",
          "name_vi",
          "name_en",
          "position_vi",
          "position_en",
          "body_kind",
          "body",
          "merit_vi",
          "merit_en",
          "afterwards",
          "afterwards_on",
          "afterwards_number",
          "afterwards_vi");

  private AwardedTable() {}

  /**
   * @param decidedOn the days of the decisions by their codes
   */
  static List<AwardedThen> read(Telling telling, Map<String, LocalDate> decidedOn) {
    return CsvTable.readIfThere(
            telling.files(), "demonstration/awards.csv", COLUMNS, telling.findings())
        .stream()
        .filter(row -> !row.text("name_vi").isEmpty())
        .map(
            row ->
                awarded(
                    row,
                    telling.pack().codes(),
                    decidedOn.getOrDefault(row.optional("decision"), LocalDate.EPOCH)))
        .toList();
  }

  private static AwardedThen awarded(CsvRow row, BodyCodes codes, LocalDate day) {
    Optional<LocalDate> followed = row.optionalDay("afterwards_on");
    return new AwardedThen(
        row.text("decision"),
        new Recipient(
            row.choice("kind", RecipientKind.class),
            row.yes("foreign"),
            row.both("name"),
            row.optionalBoth("position"),
            body(row, codes, day)),
        row.both("merit"),
        followed.isEmpty()
            ? AwardedThen.Afterwards.KEPT
            : row.choice("afterwards", AwardedThen.Afterwards.class),
        followed.orElse(LocalDate.EPOCH),
        row.optional("afterwards_number"),
        row.optional("afterwards_vi"));
  }

  private static Optional<BodyId> body(CsvRow row, BodyCodes codes, LocalDate day) {
    return row.optional("body").isEmpty()
        ? Optional.empty()
        : codes.body(row.choice("body_kind", BodyId.Kind.class), row, "body", day);
  }
}
