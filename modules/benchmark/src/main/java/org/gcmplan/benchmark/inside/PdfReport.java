package org.gcmplan.benchmark.inside;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.gcmplan.documents.DocumentPrinting;
import org.gcmplan.documents.PaperForm;

/** A report of five hundred rows as PDF, beside the same library with a plain table. */
@Dependent
class PdfReport implements Workload {
  private static final String FONT = "/org/gcmplan/documents/fonts/Tinos-Regular.ttf";

  @Inject DocumentPrinting press;

  @Override
  public String row() {
    return "report-pdf";
  }

  @Override
  public long ours() {
    return press.print(FiveHundredRows.document(), PaperForm.PDF).length;
  }

  @Override
  public long bare() throws IOException {
    StringBuilder page =
        new StringBuilder("<html><head><style>body{font-family:Tinos}</style></head><body><table>");
    line(page, "th", FiveHundredRows.HEAD);
    FiveHundredRows.rows().forEach(row -> line(page, "td", row));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    new PdfRendererBuilder()
        .useFont(
            () -> DocumentPrinting.class.getResourceAsStream(FONT),
            "Tinos",
            400,
            FontStyle.NORMAL,
            true)
        .withHtmlContent(page.append("</table></body></html>").toString(), null)
        .toStream(printed)
        .run();
    return printed.size();
  }

  private static void line(StringBuilder page, String cell, Iterable<String> texts) {
    page.append("<tr>");
    texts.forEach(text -> page.append('<' + cell + '>' + text + "</" + cell + '>'));
    page.append("</tr>");
  }
}
