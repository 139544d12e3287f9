package org.gcmplan.documents.internal;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Columns of fixed widths, in twentieths of a point: word processors guess others differently. */
record DocxColumns(List<Integer> widths) {
  /** The room between the margins of an upright and of a wide page. */
  static final int UPRIGHT = 9290;

  static final int ACROSS = 14640;

  /** Columns that share the room by those parts of a hundred. */
  static DocxColumns of(int room, List<Integer> percents) {
    return new DocxColumns(percents.stream().map(percent -> room * percent / 100).toList());
  }

  void layOut(XWPFTable table) {
    table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
    table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
    CTTblGrid grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    table.getRows().forEach(this::widen);
  }

  private void widen(XWPFTableRow row) {
    for (int i = 0; i < row.getTableCells().size(); i++) {
      boolean spans = row.getTableCells().size() < widths.size();
      int width = spans ? widths.stream().mapToInt(Integer::intValue).sum() : widths.get(i);
      row.getCell(i).setWidth(String.valueOf(width));
    }
  }
}
