package org.gcmplan.datapack.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.progress.ReportContent;
import org.gcmplan.progress.ReportPeriod;
import org.gcmplan.tasks.TaskCode;

/**
 * Reads demonstration/progress-reports.csv. The column {@code due_on} is for readers: what counts
 * is the deadline of the task.
 */
final class PastReportTable {
  static final String FILE = "demonstration/progress-reports.csv";
  static final List<String> COLUMNS =
      List.of(
          "number",
          "task",
          "body_kind",
          "body",
          "period_from",
          "period_to",
          "reported_on",
          "due_on",
          "narrative",
          "value",
          "completed_on",
          "confirmed_on",
          "returned_on",
          "returned_reason");

  private PastReportTable() {}

  static List<KeptReport> read(PackFolder folder, BodyCodes codes, Findings findings) {
    List<CsvRow> rows = CsvTable.readIfThere(folder, FILE, COLUMNS, findings);
    CsvTable.refuseRepetition(rows, "number");
    return rows.stream().flatMap(row -> report(row, codes).stream()).toList();
  }

  private static Optional<KeptReport> report(CsvRow row, BodyCodes codes) {
    LocalDate reportedOn = row.day("reported_on");
    Optional<BodyId> body =
        codes.body(row.choice("body_kind", BodyId.Kind.class), row, "body", reportedOn);
    Optional<TaskCode> task = task(row);
    if (body.isEmpty() || task.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new KeptReport(
            row.text("number"),
            task.get(),
            body.get(),
            new ReportPeriod(row.day("period_from"), row.day("period_to")),
            content(row),
            reportedOn,
            row.optionalDay("confirmed_on"),
            row.optionalDay("returned_on"),
            row.optional("returned_reason")));
  }

  private static Optional<TaskCode> task(CsvRow row) {
    String code = row.text("task");
    if (TaskCode.isCode(code)) {
      return Optional.of(new TaskCode(code));
    }
    row.complain("task", "“" + code + "” is no number of a task");
    return Optional.empty();
  }

  private static ReportContent content(CsvRow row) {
    return new ReportContent(
        value(row), "", row.text("narrative"), row.optionalDay("completed_on"));
  }

  private static Optional<BigDecimal> value(CsvRow row) {
    String cell = row.optional("value");
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(cell));
    } catch (NumberFormatException notANumber) {
      row.complain("value", "“" + cell + "” is no number; write it as 1250.5");
      return Optional.empty();
    }
  }
}
