package org.gcmplan.exchange.internal;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look, and whether they are locked. */
final class WorkbookStyles {
  private static final String TEXT = "@";
  private static final String DAY = "dd/mm/yyyy";

  private final XSSFWorkbook book;
  private final CellStyle heading;
  private final CellStyle open;
  private final CellStyle plain;
  private final CellStyle locked;
  private final CellStyle openDay;
  private final CellStyle lockedDay;

  WorkbookStyles(XSSFWorkbook book) {
    this.book = book;
    heading = heading(style(TEXT, true));
    open = style(TEXT, false);
    plain = style("General", false);
    locked = style(TEXT, true);
    openDay = style(DAY, false);
    lockedDay = style(DAY, true);
  }

  CellStyle of(SheetColumn column) {
    if (!column.isOpen()) {
      return locked;
    }
    // A number typed into a cell formatted as text would stay text; days and amounts need not.
    return switch (column.key()) {
      case "start", "deadline", "completed_on" -> openDay;
      case "baseline", "target", "focus_area", "value" -> plain;
      default -> open;
    };
  }

  /** Gives the cells that may be changed a colour of their own. */
  WorkbookStyles tinted() {
    for (CellStyle each : List.of(open, plain, openDay)) {
      each.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
      each.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return this;
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle locked() {
    return locked;
  }

  CellStyle day(boolean isLocked) {
    return isLocked ? lockedDay : openDay;
  }

  private CellStyle style(String format, boolean isLocked) {
    XSSFCellStyle style = book.createCellStyle();
    style.setDataFormat(book.createDataFormat().getFormat(format));
    style.setLocked(isLocked);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private CellStyle heading(CellStyle style) {
    XSSFFont bold = book.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }
}
