package org.gcmplan.documents.internal;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.gcmplan.documents.OfficialDocument;
import org.gcmplan.documents.SignatureBlock;
import org.gcmplan.documents.TextRun;

/** What stands above and below the text of a document in DOCX. */
record DocxFirstPage(XWPFDocument paper, DocxText text, FixedWords words) {

  void open(OfficialDocument document) {
    head(document);
    if (!document.isLetter()) {
      text.centred(document.type(), TextRun.Look.BOLD);
      text.centred(document.about(), TextRun.Look.BOLD);
      rule(paper.createParagraph(), 3400);
    }
    addressees(document.addressees());
  }

  void close(OfficialDocument document) {
    document.signature().ifPresent(signature -> closing(signature, document.recipients()));
  }

  private void head(OfficialDocument document) {
    XWPFTable table = columns(40);
    XWPFTableCell left = table.getRow(0).getCell(0);
    XWPFTableCell right = table.getRow(0).getCell(1);
    List<String> issuer = document.head().issuer();
    for (int i = 0; i < issuer.size(); i++) {
      boolean own = i == issuer.size() - 1;
      line(left, 12, own ? TextRun.bold(issuer.get(i)) : TextRun.plain(issuer.get(i)));
    }
    rule(left.addParagraph(), 1100);
    line(left, 13, TextRun.plain(words.number(document.head())));
    if (document.isLetter()) {
      line(left, 12, TextRun.plain(words.about(document)));
    }
    line(right, 12, TextRun.bold(words.state().get(0)));
    line(right, 13, TextRun.bold(words.state().get(1)));
    rule(right.addParagraph(), 900);
    line(right, 13, TextRun.italic(words.placeAndDay(document.head().day())));
    paper.createParagraph().setSpacingAfter(0);
  }

  private void addressees(List<String> addressees) {
    if (addressees.size() == 1) {
      text.centred(words.addressed() + " " + addressees.get(0), TextRun.Look.PLAIN);
    } else if (!addressees.isEmpty()) {
      text.centred(words.addressed(), TextRun.Look.PLAIN);
      for (String each : addressees) {
        XWPFParagraph line = paper.createParagraph();
        line.setIndentationLeft(3100);
        line.setSpacingAfter(0);
        DocxWords.write(line, 14, TextRun.of("- " + each));
      }
    }
    if (!addressees.isEmpty()) {
      paper.getLastParagraph().setSpacingAfter(160);
    }
  }

  private void closing(SignatureBlock signature, List<String> recipients) {
    XWPFTable table = columns(46);
    table.getRow(0).setCantSplitRow(true);
    XWPFTableCell left = table.getRow(0).getCell(0);
    if (!recipients.isEmpty()) {
      XWPFParagraph label = line(left, 12, TextRun.italic(words.recipients()));
      label.getRuns().get(0).setBold(true);
      label.setAlignment(ParagraphAlignment.LEFT);
      recipients.forEach(
          each -> line(left, 11, TextRun.plain("- " + each)).setAlignment(ParagraphAlignment.LEFT));
    }
    List<String> lines = new ArrayList<>(signature.authority());
    lines.addAll(List.of("", "", "", "", signature.name()));
    lines.forEach(each -> line(table.getRow(0).getCell(1), 14, TextRun.bold(each)));
  }

  private XWPFTable columns(int left) {
    XWPFTable table = paper.createTable(1, 2);
    table.removeBorders();
    DocxColumns.of(DocxColumns.UPRIGHT, List.of(left, 100 - left)).layOut(table);
    return table;
  }

  private static XWPFParagraph line(XWPFTableCell cell, int points, TextRun run) {
    XWPFParagraph first = cell.getParagraphs().get(0);
    boolean isFresh = cell.getParagraphs().size() == 1 && first.getRuns().isEmpty();
    XWPFParagraph line = isFresh ? first : cell.addParagraph();
    line.setAlignment(ParagraphAlignment.CENTER);
    line.setSpacingAfter(0);
    DocxWords.write(line, points, List.of(run));
    return line;
  }

  // A short line beneath: a paragraph of its own, with a border and wide margins.
  private static void rule(XWPFParagraph line, int margin) {
    line.setBorderTop(Borders.SINGLE);
    line.setIndentationLeft(margin);
    line.setIndentationRight(margin);
    line.setSpacingAfter(0);
    DocxWords.write(line, 4, TextRun.of(" "));
  }
}
