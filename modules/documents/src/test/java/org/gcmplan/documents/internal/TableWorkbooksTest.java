package org.gcmplan.documents.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gcmplan.documents.TableWorkbooks;
import org.junit.jupiter.api.Test;

class TableWorkbooksTest {
  private final TableWorkbooks workbooks = new TableWorkbookService();

  @Test
  void whatIsWrittenIsReadAgainAndNothingIsAFormula() {
    List<List<String>> lines =
        List.of(List.of("Tên", "Số"), List.of("Sở Ngoại vụ Đà Nẵng", "=1+1"), List.of("", "07"));

    assertThat(workbooks.read(workbooks.write("Sổ", lines), 3))
        .containsExactly(
            List.of("Tên", "Số"), List.of("Sở Ngoại vụ Đà Nẵng", "=1+1"), List.of("", "07"));
  }

  @Test
  void daysAndNumbersComeAsTheyAreAndRowsKeepTheirPlace() throws IOException {
    byte[] book =
        workbook(
            sheet -> {
              CellStyle day = sheet.getWorkbook().createCellStyle();
              day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d/m/yy"));
              XSSFRow row = sheet.createRow(2);
              row.createCell(0).setCellValue(LocalDate.of(2023, 5, 6));
              row.getCell(0).setCellStyle(day);
              row.createCell(2).setCellValue(2023);
              row.createCell(3).setCellFormula("1+1");
              sheet
                  .getWorkbook()
                  .getCreationHelper()
                  .createFormulaEvaluator()
                  .evaluateFormulaCell(row.getCell(3));
            });

    assertThat(workbooks.read(book, 10))
        .containsExactly(List.of(), List.of(), List.of("2023-05-06", "", "2023", "2"));
  }

  @Test
  void whatIsNoWorkbookOrTooLongIsRefused() throws IOException {
    byte[] tall = workbook(sheet -> sheet.createRow(10).createCell(0).setCellValue("x"));
    byte[] blank = workbook(XSSFSheet::getSheetName);
    XSSFWorkbook since1904 = new XSSFWorkbook();
    since1904.createSheet("S");
    since1904.getCTWorkbook().getWorkbookPr().setDate1904(true);

    assertThat(workbooks.read(blank, 5)).isEmpty();
    assertThatThrownBy(() -> workbooks.read(tall, 10))
        .hasMessageContaining("documents.file.tooManyRows");
    assertThatThrownBy(() -> workbooks.read(bytes(since1904), 10))
        .hasMessageContaining("documents.file.since1904");
    assertThatThrownBy(() -> workbooks.read("PK no".getBytes(StandardCharsets.UTF_8), 10))
        .hasMessageContaining("documents.file.broken");
  }

  private static byte[] workbook(Consumer<XSSFSheet> filling) throws IOException {
    XSSFWorkbook book = new XSSFWorkbook();
    filling.accept(book.createSheet("S"));
    return bytes(book);
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (book) {
      book.write(bytes);
    }
    return bytes.toByteArray();
  }
}
