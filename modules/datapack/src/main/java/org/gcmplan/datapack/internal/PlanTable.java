package org.gcmplan.datapack.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.objectives.Plan;
import org.gcmplan.publication.ReleaseOrder;

/** Reads plan.csv: the plan and the decision that issued it. */
final class PlanTable {
  static final String FILE = "plan.csv";
  private static final List<String> COLUMNS =
      List.of(
          "title_vi",
          "title_en",
          "decision",
          "decided_on",
          "register",
          "signer_vi",
          "signer_en",
          "period_from",
          "period_to",
          "coordinator",
          "update_register",
          "illustrative",
          "status");

  /** A plan and how it was issued. */
  record Issued(Plan plan, ReleaseOrder order) {}

  private PlanTable() {}

  /** Empty when there is a complaint. */
  static Optional<Issued> read(PackFolder folder, BodyCodes codes, Findings findings) {
    List<CsvRow> rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    Checked.check(rows);
    return CsvTable.only(rows).flatMap(row -> issued(row, codes));
  }

  private static Optional<Issued> issued(CsvRow row, BodyCodes codes) {
    LocalDate decidedOn = row.day("decided_on");
    String decision = row.text("decision");
    ReleaseOrder order =
        new ReleaseOrder(
            row.text("register"), Optional.of(decision), decidedOn, decidedOn, row.both("signer"));
    return codes
        .body(BodyId.Kind.AGENCY, row, "coordinator", decidedOn)
        .map(
            coordinator ->
                new Plan(
                    row.both("title"),
                    decision,
                    decidedOn,
                    row.number("period_from", 1990, 2099),
                    row.number("period_to", 1990, 2099),
                    coordinator,
                    row.text("update_register"),
                    row.yes("illustrative")))
        .map(plan -> new Issued(plan, order));
  }
}
