package org.gcmplan.benchmark.inside;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.PaperForm;

/** The same as DOCX, beside the same library with a plain table. */
@Dependent
class DocxReport implements Workload {
  @Inject DocumentPrinting press;

  @Override
  public String row() {
    return "report-docx";
  }

  @Override
  public long ours() {
    return press.print(FiveHundredRows.document(), PaperForm.DOCX).length;
  }

  @Override
  public long bare() throws IOException {
    List<List<String>> rows = FiveHundredRows.rows();
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (XWPFDocument paper = new XWPFDocument()) {
      XWPFTable table = paper.createTable(rows.size(), FiveHundredRows.HEAD.size());
      for (int row = 0; row < rows.size(); row++) {
        for (int place = 0; place < FiveHundredRows.HEAD.size(); place++) {
          table.getRow(row).getCell(place).setText(rows.get(row).get(place));
        }
      }
      paper.write(written);
    }
    return written.size();
  }
}
