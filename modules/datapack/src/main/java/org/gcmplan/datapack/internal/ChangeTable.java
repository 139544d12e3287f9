package org.gcmplan.datapack.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskField;
import org.gcmplan.updates.Operation;
import org.gcmplan.updates.ProposedChange;

/** Reads demonstration/changes.csv: what each update changes. */
final class ChangeTable {
  static final String FILE = "demonstration/changes.csv";
  private static final List<String> COLUMNS =
      List.of("reference", "operation", "task", "field", "after_vi", "after_en");

  private final List<CsvRow> rows;

  ChangeTable(PackFolder folder, Findings findings) {
    rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "reference", "task", "field");
  }

  /** The changes of one update, their bodies named by the codes of the day it was drafted. */
  List<ProposedChange> of(String reference, FieldCells cells) {
    return rows.stream()
        .filter(row -> row.optional("reference").equals(reference))
        .flatMap(row -> change(row, cells))
        .toList();
  }

  void refuseStrangers(List<String> references) {
    rows.stream()
        .filter(row -> !references.contains(row.text("reference")))
        .forEach(row -> row.complain("reference", "there is no such update"));
  }

  private static Stream<ProposedChange> change(CsvRow row, FieldCells cells) {
    Operation operation = row.choice("operation", Operation.class);
    Optional<TaskField> field = row.choices("field", TaskField.class).stream().findFirst();
    if (field.isEmpty() != (operation == Operation.ABOLISH)) {
      row.complain("field", "every change but abolishing names one field");
    }
    FieldValue after =
        field.map(known -> cells.read(known, row, "after_vi", "after_en")).orElse(FieldValue.EMPTY);
    return PlanTaskTable.code(row, "task").stream()
        .map(task -> new ProposedChange(operation, task, field, after));
  }
}
