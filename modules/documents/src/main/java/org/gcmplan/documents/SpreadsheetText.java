package org.gcmplan.documents;

import java.util.List;
import java.util.stream.Collectors;
import org.gcmplan.kernel.SpreadsheetCell;

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, without which some take Vietnamese for
 * another encoding; no cell is ever taken for a formula.
 */
public final class SpreadsheetText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SpreadsheetText() {}

  /** The lines, the first of which is the heading. */
  public static String of(List<List<String>> lines) {
    return lines.stream()
        .map(SpreadsheetText::line)
        .collect(Collectors.joining("\r\n", String.valueOf(BYTE_ORDER_MARK), "\r\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SpreadsheetCell::quoted).collect(Collectors.joining(","));
  }
}
