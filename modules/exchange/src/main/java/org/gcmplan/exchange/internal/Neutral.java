package org.gcmplan.exchange.internal;

/**
 * Makes text harmless to spreadsheets, and back. A cell that begins like a formula would be run; an
 * apostrophe before it makes it text. A text that begins with such an apostrophe gets one more, so
 * that nothing is lost on the way back.
 */
final class Neutral {
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠'";

  private Neutral() {}

  static String written(String text) {
    return begins(text, 0) ? "'" + text : text;
  }

  static String read(String cell) {
    return cell.startsWith("'") && begins(cell, 1) ? cell.substring(1) : cell;
  }

  private static boolean begins(String text, int at) {
    return text.length() > at && DANGEROUS.indexOf(text.charAt(at)) >= 0;
  }
}
