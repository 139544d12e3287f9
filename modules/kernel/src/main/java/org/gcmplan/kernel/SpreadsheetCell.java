package org.gcmplan.kernel;

/**
 * A cell of comma-separated values that no spreadsheet runs. What begins like a formula gets an
 * apostrophe in front, which makes it text; the full width signs of East Asian keyboards count too.
 */
public final class SpreadsheetCell {
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

  private SpreadsheetCell() {}

  /** The text between quotes, as it is written into a line of cells. */
  public static String quoted(String text) {
    return '"' + (isTakenForAFormula(text) ? "'" : "") + text.replace("\"", "\"\"") + '"';
  }

  private static boolean isTakenForAFormula(String text) {
    String bare = text.stripLeading();
    return begins(text) || begins(bare);
  }

  private static boolean begins(String text) {
    return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
