package org.gcmplan.exchange.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.exchange.ReportField;
import org.gcmplan.exchange.internal.RawSheet.Cell;

/** Reads the cells that a coordinator has filled in, and complains of those that say nothing. */
final class ReportCells {
  private final FileRow row;
  private final LocalDate today;

  ReportCells(FileRow row, LocalDate today) {
    this.row = row;
    this.today = today;
  }

  /** What the cell says, as it is compared; empty where it cannot be read. */
  Optional<String> read(ReportField field) {
    return switch (field) {
      case VALUE -> figure(field.key());
      case REASON -> text(field.key(), ReportEntries.LONGEST_REASON);
      case NARRATIVE -> text(field.key(), ReportEntries.LONGEST_NARRATIVE);
      case COMPLETED_ON -> day(field.key());
    };
  }

  private Optional<String> figure(String key) {
    if (row.text(key).isEmpty()) {
      return Optional.of("");
    }
    Optional<String> figure = CellValue.figure(row.cell(key));
    if (figure.isEmpty()) {
      row.complain(key, "exchange.value.AMOUNT", row.text(key));
    }
    return figure;
  }

  private Optional<String> text(String key, int longest) {
    Cell cell = row.cell(key);
    String text = cell.isNumber() ? row.text(key) : CellValue.lines(Neutral.read(cell.text()));
    if (text.length() > longest) {
      row.complain(key, "exchange.report.tooLong", text.length(), longest);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  private Optional<String> day(String key) {
    if (row.text(key).isEmpty()) {
      return Optional.of("");
    }
    Optional<LocalDate> day = CellValue.day(row.cell(key));
    if (day.isEmpty()) {
      row.complain(key, "exchange.value.DATE", row.text(key));
    } else if (day.get().isAfter(today)) {
      row.complain(key, "exchange.report.future", day.get(), today);
      return Optional.empty();
    }
    return day.map(LocalDate::toString);
  }
}
