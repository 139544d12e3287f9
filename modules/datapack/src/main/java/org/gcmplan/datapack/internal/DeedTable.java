package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/** Reads demonstration/deeds.csv: what bodies do beside giving their opinions. */
final class DeedTable {
  static final String FILE = "demonstration/deeds.csv";
  private static final List<String> COLUMNS =
      List.of("reference", "body_kind", "body", "deed", "done_on", "text_vi", "text_en", "until");

  private final List<CsvRow> rows;
  private final BodyCodes codes;
  private final StoryDays days;

  DeedTable(PackFolder folder, BodyCodes codes, StoryDays days, Findings findings) {
    rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    this.codes = codes;
    this.days = days;
  }

  /** In the order of the file; the bodies named by the codes of that day. */
  List<Deed> of(String reference, LocalDate day) {
    return rows.stream()
        .filter(row -> row.optional("reference").equals(reference))
        .flatMap(row -> deed(row, day).stream())
        .toList();
  }

  void refuseStrangers(List<String> references) {
    rows.stream()
        .filter(row -> !references.contains(row.text("reference")))
        .forEach(row -> row.complain("reference", "there is no such update"));
  }

  private Optional<Deed> deed(CsvRow row, LocalDate day) {
    Optional<BodyId> body =
        codes.body(row.choice("body_kind", BodyId.Kind.class), row, "body", day);
    Deed.Kind kind = row.choice("deed", Deed.Kind.class);
    Optional<LocalDate> until = days.optionalDay(row, "until");
    if (kind == Deed.Kind.ASK_FOR_TIME && until.isEmpty()) {
      row.complain("until", "asking for time needs a day");
    }
    LocalDate done = days.day(row, "done_on");
    return body.map(known -> new Deed(kind, known, done, row.both("text"), until));
  }
}
