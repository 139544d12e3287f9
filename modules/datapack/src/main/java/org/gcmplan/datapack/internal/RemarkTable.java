package org.gcmplan.datapack.internal;

import java.util.List;
import java.util.Optional;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.WrittenRemark;

/** Reads demonstration/remarks.csv: what bodies remarked on single changes. */
final class RemarkTable {
  static final String FILE = "demonstration/remarks.csv";
  private static final List<String> COLUMNS =
      List.of(
          "reference",
          "body_kind",
          "body",
          "task",
          "field",
          "text_vi",
          "text_en",
          "wording_vi",
          "wording_en");

  private final List<CsvRow> rows;

  RemarkTable(PackFolder folder, Findings findings) {
    rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "reference", "body_kind", "body", "task", "field");
  }

  /** What belongs to the opinion in that row of opinions.csv. */
  List<WrittenRemark> of(CsvRow opinion, FieldCells cells) {
    return rows.stream()
        .filter(row -> isOf(opinion, row))
        .flatMap(
            row -> PlanTaskTable.code(row, "task").stream().map(task -> remark(row, task, cells)))
        .toList();
  }

  private static boolean isOf(CsvRow opinion, CsvRow row) {
    return List.of("reference", "body_kind", "body").stream()
        .allMatch(column -> row.text(column).equals(opinion.text(column)));
  }

  private static WrittenRemark remark(CsvRow row, TaskCode task, FieldCells cells) {
    TaskField field = row.choice("field", TaskField.class);
    FieldValue wording = cells.read(field, row, "wording_vi", "wording_en");
    return new WrittenRemark(
        new Clause(Optional.of(task), Optional.of(field)),
        row.both("text"),
        wording.isEmpty() ? Optional.empty() : Optional.of(wording));
  }
}
