package org.gcmplan.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that somebody opened, edited and saved. */
final class EditedWorkbook {
  private EditedWorkbook() {}

  static byte[] edit(byte[] file, Consumer<XSSFWorkbook> edits) {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      edits.accept(book);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  static XSSFSheet tasks(XSSFWorkbook book) {
    return book.getSheet("Nhiệm vụ");
  }

  /** The cell of that task in the column with that key. */
  static Cell cell(XSSFWorkbook book, String code, String key) {
    XSSFSheet sheet = tasks(book);
    for (Row row : sheet) {
      if (row.getCell(1).toString().equals(code)) {
        return row.getCell(column(sheet, key), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
      }
    }
    throw new AssertionError("no row of " + code);
  }

  static int column(XSSFSheet sheet, String key) {
    for (Cell cell : sheet.getRow(0)) {
      if (cell.getStringCellValue().equals(key)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + key);
  }

  /** A row below the others, of nothing but these cells: key, value, key, value. */
  static void addRow(XSSFWorkbook book, String... cells) {
    XSSFSheet sheet = tasks(book);
    Row row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int at = 0; at < cells.length; at += 2) {
      row.createCell(column(sheet, cells[at])).setCellValue(cells[at + 1]);
    }
  }
}
