package org.gcmplan.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.kernel.Language;

/**
 * Writes a table as a sheet: the first row holds the keys and is hidden, the second the headings.
 * Only the cells that may be changed are unlocked.
 */
final class SheetWriter {
  static final int ROWS_OF_HEADING = 2;

  private final XSSFWorkbook book;
  private final WorkbookStyles styles;
  private final Language language;

  SheetWriter(XSSFWorkbook book, WorkbookStyles styles, Language language) {
    this.book = book;
    this.styles = styles;
    this.language = language;
  }

  /**
   * Writes one sheet.
   *
   * @param frozen how many columns stay in sight
   */
  XSSFSheet write(String name, List<SheetColumn> columns, List<List<Object>> rows, int frozen) {
    XSSFSheet sheet = book.createSheet(name);
    for (int place = 0; place < columns.size(); place++) {
      SheetColumn column = columns.get(place);
      sheet.setColumnWidth(place, column.width() * 256);
      sheet.setColumnHidden(place, column.isHidden());
      sheet.setDefaultColumnStyle(place, styles.of(column));
    }
    writeHeadings(sheet, columns);
    for (List<Object> row : rows) {
      writeRow(sheet.createRow(sheet.getLastRowNum() + 1), row, columns);
    }
    sheet.createFreezePane(frozen, ROWS_OF_HEADING);
    lock(sheet);
    return sheet;
  }

  /** The bytes of the workbook, the same for the same content; it is closed by that. */
  static byte[] finish(XSSFWorkbook book) {
    var facts = book.getProperties().getCoreProperties();
    facts.setCreated(Optional.of(new Date(0)));
    facts.setCreator("GCM Plan");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (book) {
      book.write(bytes);
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return StillZip.again(bytes.toByteArray());
  }

  private void writeHeadings(XSSFSheet sheet, List<SheetColumn> columns) {
    XSSFRow keys = sheet.createRow(0);
    keys.setZeroHeight(true);
    XSSFRow labels = sheet.createRow(1);
    for (int place = 0; place < columns.size(); place++) {
      keys.createCell(place).setCellValue(columns.get(place).key());
      keys.getCell(place).setCellStyle(styles.heading());
      labels.createCell(place).setCellValue(columns.get(place).label().in(language));
      labels.getCell(place).setCellStyle(styles.heading());
    }
  }

  private void writeRow(XSSFRow row, List<Object> cells, List<SheetColumn> columns) {
    for (int place = 0; place < cells.size(); place++) {
      SheetColumn column = columns.get(place);
      boolean identity = column.key().equals(TaskColumns.CODE);
      writeCell(
          row.createCell(place), cells.get(place), identity ? styles.locked() : styles.of(column));
    }
  }

  private void writeCell(XSSFCell cell, Object content, CellStyle style) {
    cell.setCellStyle(style);
    if (content instanceof LocalDate day) {
      cell.setCellStyle(styles.day(style.getLocked()));
      cell.setCellValue(day);
    } else if (content instanceof BigDecimal number) {
      cell.setCellValue(number.doubleValue());
    } else if (!content.toString().isEmpty()) {
      cell.setCellValue(EscapedText.written(Neutral.written(content.toString())));
    }
  }

  /** Without a password: it keeps from mistakes, not from anybody. */
  private static void lock(XSSFSheet sheet) {
    sheet.enableLocking();
    sheet.lockFormatColumns(false);
    sheet.lockFormatRows(false);
    sheet.lockAutoFilter(false);
    sheet.lockInsertRows(false);
  }
}
