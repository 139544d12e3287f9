package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.gcmplan.documents.TableWorkbooks;

/** The same as XLSX, beside the library's fastest way. */
@Dependent
class XlsxReport implements Workload {
  @Inject TableWorkbooks workbooks;

  @Override
  public String row() {
    return "report-xlsx";
  }

  @Override
  public long ours() {
    List<List<String>> lines = new ArrayList<>(List.of(FiveHundredRows.HEAD));
    lines.addAll(FiveHundredRows.rows());
    return workbooks.write("report", lines).length;
  }

  @Override
  public long bare() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (SXSSFWorkbook book = new SXSSFWorkbook()) {
      SXSSFSheet sheet = book.createSheet("report");
      int number = 0;
      for (List<String> line : FiveHundredRows.rows()) {
        Row row = sheet.createRow(number++);
        for (int place = 0; place < line.size(); place++) {
          row.createCell(place).setCellValue(line.get(place));
        }
      }
      book.write(written);
    }
    return written.size();
  }
}
