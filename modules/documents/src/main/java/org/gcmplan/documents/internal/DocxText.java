package org.gcmplan.documents.internal;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.gcmplan.documents.Annex;
import org.gcmplan.documents.Block;
import org.gcmplan.documents.BlockPrinter;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.NumberedClause;
import org.gcmplan.documents.Passage;
import org.gcmplan.documents.SectionHeading;
import org.gcmplan.documents.TextRun;
import org.gcmplan.kernel.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;

/** The text of a document in DOCX. */
final class DocxText implements BlockPrinter {
  private static final String FONT = "Times New Roman";
  private static final int FIRST_LINE = 567; // 10 mm
  private static final int AFTER = 120; // 6 pt

  private final XWPFDocument paper;
  private int room = DocxColumns.UPRIGHT;

  DocxText(XWPFDocument paper, Language language) {
    this.paper = paper;
    XWPFStyles styles = paper.createStyles();
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    fonts.setEastAsia(FONT);
    styles.setDefaultFonts(fonts);
    CTLanguage spoken = CTLanguage.Factory.newInstance();
    spoken.setVal(language == Language.VI ? "vi-VN" : "en-GB");
    styles.setSpellingLanguage(spoken.getVal().toString());
  }

  void printAll(List<Block> blocks) {
    blocks.forEach(block -> block.printOn(this));
  }

  void printAnnex(Annex annex) {
    room = annex.landscape() ? DocxColumns.ACROSS : DocxColumns.UPRIGHT;
    centred(annex.label(), TextRun.Look.BOLD);
    centred(annex.title(), TextRun.Look.BOLD);
    centred(annex.reference(), TextRun.Look.ITALIC);
    paper.getLastParagraph().setSpacingAfter(AFTER * 2);
    printAll(annex.body());
  }

  /** A line in the middle; nothing when it is empty. */
  void centred(String text, TextRun.Look look) {
    if (!text.isEmpty()) {
      XWPFParagraph line = paper.createParagraph();
      line.setAlignment(ParagraphAlignment.CENTER);
      line.setSpacingAfter(0);
      line.setKeepNext(true);
      DocxWords.write(line, 14, List.of(new TextRun(look, text)));
    }
  }

  @Override
  public void print(Passage passage) {
    DocxWords.write(paragraph(), 14, passage.runs());
  }

  @Override
  public void print(SectionHeading heading) {
    XWPFParagraph line = paragraph();
    line.setKeepNext(true);
    line.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
    DocxWords.write(line, 14, List.of(TextRun.bold(heading.text())));
  }

  @Override
  public void print(NumberedClause clause) {
    XWPFParagraph line = paragraph();
    DocxWords.write(line, 14, List.of(TextRun.bold(clause.number() + " ")));
    DocxWords.write(line, 14, clause.runs());
  }

  @Override
  public void print(Grid grid) {
    new DocxGrid(paper, room, grid).print();
  }

  private XWPFParagraph paragraph() {
    XWPFParagraph paragraph = paper.createParagraph();
    paragraph.setAlignment(ParagraphAlignment.BOTH);
    paragraph.setIndentationFirstLine(FIRST_LINE);
    paragraph.setSpacingAfter(AFTER);
    return paragraph;
  }
}
