package org.gcmplan.documents.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.documents.TableWorkbooks;

@ApplicationScoped
class TableWorkbookService implements TableWorkbooks {
  private static final long LARGEST = 5L * 1024 * 1024;
  private static final long MOST_UNPACKED = 40L * 1024 * 1024;
  private static final int NARROWEST = 10;
  private static final int WIDEST = 60;

  @Override
  public List<List<String>> read(byte[] workbook, int mostLines) {
    try (SpooledFile file = SpooledFile.of(new ByteArrayInputStream(workbook), LARGEST)) {
      OfficePackage.check(file.path(), FileKind.XLSX, MOST_UNPACKED);
      return new TableSheet(mostLines).read(file.path());
    }
  }

  @Override
  public byte[] write(String name, List<List<String>> lines) {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = book.createSheet(name);
      CellStyle heading = heading(book);
      CellStyle wrapped = wrapped(book);
      for (List<String> line : lines) {
        boolean first = sheet.getPhysicalNumberOfRows() == 0;
        write(sheet.createRow(sheet.getPhysicalNumberOfRows()), line, first ? heading : wrapped);
      }
      sheet.createFreezePane(0, 1);
      widen(sheet, lines);
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
  }

  private static void write(XSSFRow row, List<String> line, CellStyle style) {
    for (int place = 0; place < line.size(); place++) {
      row.createCell(place).setCellValue(line.get(place));
      row.getCell(place).setCellStyle(style);
    }
  }

  private static void widen(XSSFSheet sheet, List<List<String>> lines) {
    int columns = lines.stream().mapToInt(List::size).max().orElse(0);
    for (int place = 0; place < columns; place++) {
      int column = place;
      int longest =
          lines.stream()
              .filter(line -> line.size() > column)
              .mapToInt(line -> line.get(column).length() + 2)
              .max()
              .orElse(0);
      sheet.setColumnWidth(column, Math.max(NARROWEST, Math.min(longest, WIDEST)) * 256);
    }
  }

  private static CellStyle heading(XSSFWorkbook book) {
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    CellStyle style = wrapped(book);
    style.setFont(bold);
    return style;
  }

  private static CellStyle wrapped(XSSFWorkbook book) {
    CellStyle style = book.createCellStyle();
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }
}
