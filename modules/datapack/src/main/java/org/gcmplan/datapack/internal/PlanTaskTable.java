package org.gcmplan.datapack.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.tasks.TaskCode;
import org.gcmplan.tasks.TaskContent;
import org.gcmplan.tasks.TaskField;

/** Reads plan-tasks.csv: the tasks of the first edition. */
final class PlanTaskTable {
  static final String FILE = "plan-tasks.csv";

  private PlanTaskTable() {}

  static List<TaskContent> read(PackFolder folder, FieldCells cells, Findings findings) {
    List<String> columns =
        Stream.concat(Stream.of("code"), Stream.of(TaskField.values()).flatMap(FieldCells::columns))
            .toList();
    List<CsvRow> rows = CsvTable.read(folder, FILE, columns, findings);
    CsvTable.refuseRepetition(rows, "code");
    return rows.stream().flatMap(row -> task(row, cells).stream()).toList();
  }

  private static Optional<TaskContent> task(CsvRow row, FieldCells cells) {
    Map<TaskField, FieldValue> fields = new EnumMap<>(TaskField.class);
    for (TaskField field : TaskField.values()) {
      fields.put(field, cells.read(field, row));
    }
    return code(row, "code").map(code -> new TaskContent(code, fields));
  }

  static Optional<TaskCode> code(CsvRow row, String column) {
    String code = row.text(column);
    if (!TaskCode.isCode(code)) {
      row.complain(column, "“" + code + "” is no number of a task; write it as 3.11");
      return Optional.empty();
    }
    return Optional.of(new TaskCode(code));
  }
}
