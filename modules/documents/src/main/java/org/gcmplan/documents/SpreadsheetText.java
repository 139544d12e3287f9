package org.gcmplan.documents;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, without which some take Vietnamese for
 * another encoding; no cell is ever taken for a formula.
 */
public final class SpreadsheetText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BEGINS_A_FORMULA = "=+-@\t\r";

  private SpreadsheetText() {}

  /** The lines, the first of which is the heading. */
  public static String of(List<List<String>> lines) {
    return lines.stream()
        .map(SpreadsheetText::line)
        .collect(Collectors.joining("\r\n", String.valueOf(BYTE_ORDER_MARK), "\r\n"));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(SpreadsheetText::cell).collect(Collectors.joining(","));
  }

  // A spreadsheet runs what begins like a formula; an apostrophe makes it text.
  private static String cell(String text) {
    String bare = text.stripLeading();
    boolean formula = !bare.isEmpty() && BEGINS_A_FORMULA.indexOf(bare.charAt(0)) >= 0;
    boolean control = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    return '"' + (formula || control ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }
}
