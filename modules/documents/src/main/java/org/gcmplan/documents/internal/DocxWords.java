package org.gcmplan.documents.internal;

import java.util.List;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.gcmplan.documents.TextRun;

/** Words in DOCX, as they look. */
final class DocxWords {

  private DocxWords() {}

  static void write(XWPFParagraph paragraph, int points, List<TextRun> runs) {
    for (TextRun each : runs) {
      XWPFRun run = paragraph.createRun();
      run.setFontSize(points);
      switch (each.look()) {
        case PLAIN -> {}
        case BOLD -> run.setBold(true);
        case ITALIC -> run.setItalic(true);
        case INSERTED -> run.setUnderline(UnderlinePatterns.SINGLE);
        case DELETED -> run.setStrikeThrough(true);
      }
      lines(run, each.text());
    }
  }

  private static void lines(XWPFRun run, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }
}
