package org.gcmplan.documents.internal;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TextAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Pages of A4 by Decree 30/2020/NĐ-CP: margins, the number in the upper margin, wide pages. */
final class DocxPages {
  private static final long TWIPS_PER_MM = 57;
  private static final BigInteger SHORT_SIDE = BigInteger.valueOf(11906);
  private static final BigInteger LONG_SIDE = BigInteger.valueOf(16838);

  private final XWPFDocument paper;
  private final String mark;
  private boolean isFirst = true;

  /**
   * @param mark what stands in the corner of every page, or empty
   */
  DocxPages(XWPFDocument paper, String mark) {
    this.paper = paper;
    this.mark = mark;
    heads();
  }

  /** Ends a section of pages; what is written from here on stands on new ones. */
  void end(boolean landscape) {
    CTSectPr section = paper.createParagraph().getCTP().addNewPPr().addNewSectPr();
    section.set(whole());
    layOut(section, landscape);
    isFirst = false;
  }

  void endLast(boolean landscape) {
    layOut(whole(), landscape);
  }

  private CTSectPr whole() {
    var body = paper.getDocument().getBody();
    return body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
  }

  private void layOut(CTSectPr section, boolean landscape) {
    CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
    size.setW(landscape ? LONG_SIDE : SHORT_SIDE);
    size.setH(landscape ? SHORT_SIDE : LONG_SIDE);
    if (landscape) {
      size.setOrient(STPageOrientation.LANDSCAPE);
    } else if (size.isSetOrient()) {
      size.unsetOrient();
    }
    CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
    margins.setTop(mm(landscape ? 25 : 20));
    margins.setRight(mm(landscape ? 20 : 17));
    margins.setBottom(mm(landscape ? 17 : 20));
    margins.setLeft(mm(landscape ? 20 : 30));
    margins.setHeader(mm(10));
    margins.setFooter(mm(10));
    margins.setGutter(BigInteger.ZERO);
    if (!isFirst && section.isSetTitlePg()) {
      section.unsetTitlePg();
    }
  }

  private void heads() {
    corner(paper.createHeader(HeaderFooterType.FIRST));
    XWPFHeader later = paper.createHeader(HeaderFooterType.DEFAULT);
    XWPFParagraph number = line(later, ParagraphAlignment.CENTER);
    number.getCTP().addNewFldSimple().setInstr("PAGE");
    var digits = number.getCTP().getFldSimpleArray(0).addNewR();
    digits.addNewRPr().addNewSz().setVal(BigInteger.valueOf(26));
    digits.addNewT().setStringValue("2");
    corner(later);
  }

  private void corner(XWPFHeader header) {
    if (!mark.isEmpty()) {
      XWPFRun run = line(header, ParagraphAlignment.RIGHT).createRun();
      run.setBold(true);
      run.setFontSize(12);
      run.setText(mark);
    }
  }

  private static XWPFParagraph line(XWPFHeader header, ParagraphAlignment alignment) {
    XWPFParagraph line = header.createParagraph();
    line.setAlignment(alignment);
    line.setVerticalAlignment(TextAlignment.CENTER);
    line.setSpacingAfter(0);
    return line;
  }

  private static BigInteger mm(long length) {
    return BigInteger.valueOf(length * TWIPS_PER_MM);
  }
}
