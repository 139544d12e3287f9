package org.gcmplan.exchange.internal;

import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A reporting workbook in the hands of a coordinator. */
final class FilledBook {
  static final String ROWS = "Báo cáo";

  private FilledBook() {}

  /** The same file with that text in a cell of that task. */
  static byte[] with(byte[] file, String task, String key, String text) {
    return with(file, task, key, cell -> cell.setCellValue(text));
  }

  static byte[] with(byte[] file, String task, String key, Consumer<Cell> edit) {
    return EditedWorkbook.edit(file, book -> edit.accept(cell(book, task, key)));
  }

  static Cell cell(XSSFWorkbook book, String task, String key) {
    XSSFSheet sheet = book.getSheet(ROWS);
    return row(sheet, task)
        .getCell(EditedWorkbook.column(sheet, key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
  }

  static Row row(XSSFSheet sheet, String task) {
    for (Row row : sheet) {
      if (row.getCell(0) != null && row.getCell(0).toString().equals(task)) {
        return row;
      }
    }
    throw new AssertionError("no row of " + task);
  }
}
