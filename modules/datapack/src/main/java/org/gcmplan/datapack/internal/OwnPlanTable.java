package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.coverage.NewOwnPlan;
import org.gcmplan.kernel.BodyId;

/**
 * Reads own-plans.csv, plans that bodies are known to have issued, and the file of that name among
 * the demonstration's, which are made up. A pack need have neither.
 */
final class OwnPlanTable {
  static final String FILE = "own-plans.csv";
  static final String MADE_UP = "demonstration/own-plans.csv";
  private static final List<String> COLUMNS =
      List.of("body_kind", "body", "number", "issued_on", "source", Checked.COLUMN);
  private static final List<String> COLUMNS_MADE_UP =
      List.of("body_kind", "body", "number", "issued_on");

  private OwnPlanTable() {}

  static List<NewOwnPlan> read(PackFolder folder, BodyCodes codes, Findings findings) {
    List<CsvRow> rows = CsvTable.readIfThere(folder, FILE, COLUMNS, findings);
    Checked.check(rows);
    return plans(rows, codes, false);
  }

  static List<NewOwnPlan> readMadeUp(PackFolder folder, BodyCodes codes, Findings findings) {
    return plans(CsvTable.readIfThere(folder, MADE_UP, COLUMNS_MADE_UP, findings), codes, true);
  }

  private static List<NewOwnPlan> plans(List<CsvRow> rows, BodyCodes codes, boolean madeUp) {
    CsvTable.refuseRepetition(rows, "body_kind", "body", "number", "issued_on");
    return rows.stream().flatMap(row -> plan(row, codes, madeUp).stream()).toList();
  }

  private static Optional<NewOwnPlan> plan(CsvRow row, BodyCodes codes, boolean madeUp) {
    LocalDate issuedOn = row.day("issued_on");
    String number = row.text("number");
    return codes
        .body(row.choice("body_kind", BodyId.Kind.class), row, "body", issuedOn)
        .map(body -> new NewOwnPlan(body, number, issuedOn, row.optional("source"), madeUp));
  }
}
