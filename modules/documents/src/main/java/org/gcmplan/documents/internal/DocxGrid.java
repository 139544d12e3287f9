package org.gcmplan.documents.internal;

import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gcmplan.documents.Grid;
import org.gcmplan.documents.TextRun;

/** A table in DOCX: its head repeated, its rows whole. */
record DocxGrid(XWPFDocument paper, int room, Grid grid) {
  private static final int SIZE = 12;

  void print() {
    XWPFTable table = paper.createTable(1, grid.columns().size());
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    for (int i = 0; i < grid.columns().size(); i++) {
      Grid.Column column = grid.columns().get(i);
      write(head.getCell(i), List.of(TextRun.bold(column.title())), ParagraphAlignment.CENTER);
    }
    grid.rows().forEach(row -> print(row, table.createRow()));
    DocxColumns.of(room, grid.columns().stream().map(grid::percent).toList()).layOut(table);
    paper.createParagraph().setSpacingAfter(0);
  }

  private void print(Grid.Row row, XWPFTableRow line) {
    line.setCantSplitRow(true);
    if (row.spans()) {
      write(line.getCell(0), row.cells().get(0), ParagraphAlignment.LEFT);
      line.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(columns());
      for (int i = grid.columns().size() - 1; i > 0; i--) {
        line.removeCell(i);
      }
      return;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      write(line.getCell(i), row.cells().get(i), ParagraphAlignment.LEFT);
    }
  }

  private java.math.BigInteger columns() {
    return java.math.BigInteger.valueOf(grid.columns().size());
  }

  private static void write(XWPFTableCell cell, List<TextRun> runs, ParagraphAlignment alignment) {
    XWPFParagraph words = cell.getParagraphs().get(0);
    words.setAlignment(alignment);
    words.setSpacingBefore(40);
    words.setSpacingAfter(40);
    DocxWords.write(words, SIZE, runs);
  }
}
