package org.gcmplan.datapack.internal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.assignments.TaskPart;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.RegimeId;
import org.gcmplan.progress.ReportFrequency;
import org.gcmplan.progress.ReportPart;
import org.gcmplan.progress.ReportTerms;
import org.gcmplan.progress.ReportingRegime;
import org.gcmplan.tasks.Recurrence;

/** Reads reporting-regimes.csv. A pack need have none; then the standing office writes them. */
final class RegimeTable {
  static final String FILE = "reporting-regimes.csv";
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "name_vi",
          "name_en",
          "frequency",
          "reporters",
          "addressee",
          "covers",
          "cutoff_day",
          "due_after",
          "outline_vi",
          "outline_en",
          "form",
          "valid_from",
          "valid_to",
          "source",
          Checked.COLUMN);

  private RegimeTable() {}

  static List<ReportingRegime> read(PackFolder folder, BodyCodes codes, Findings findings) {
    List<CsvRow> rows = CsvTable.readIfThere(folder, FILE, COLUMNS, findings);
    Checked.check(rows);
    CsvTable.refuseRepetition(rows, "code");
    return rows.stream().flatMap(row -> regime(row, codes).stream()).toList();
  }

  private static Optional<ReportingRegime> regime(CsvRow row, BodyCodes codes) {
    LocalDate from = row.day("valid_from");
    return codes
        .body(BodyId.Kind.AGENCY, row, "addressee", from)
        .map(
            addressee ->
                new ReportingRegime(
                    idOf(row.text("code")),
                    row.optional("code"),
                    row.both("name"),
                    row.choice("frequency", ReportFrequency.class),
                    Set.copyOf(row.choices("reporters", TaskPart.class)),
                    addressee,
                    Set.copyOf(row.choices("covers", Recurrence.class)),
                    new ReportTerms(
                        row.number("cutoff_day", 1, 31), row.number("due_after", 1, 60)),
                    row.both("outline"),
                    Set.copyOf(row.choices("form", ReportPart.class)),
                    from,
                    row.optionalDay("valid_to"),
                    row.optional("source")));
  }

  /** Always the same one for a code, so that loading again finds it. */
  static RegimeId idOf(String code) {
    byte[] name = ("reporting-regime/" + code).getBytes(StandardCharsets.UTF_8);
    return new RegimeId(UUID.nameUUIDFromBytes(name));
  }
}
