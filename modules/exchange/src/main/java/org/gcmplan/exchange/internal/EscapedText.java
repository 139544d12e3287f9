package org.gcmplan.exchange.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The workbook format writes a character that XML cannot hold as {@code _x000D_}; a text that reads
 * like that by itself is escaped, so that it comes back as it was.
 */
final class EscapedText {
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private EscapedText() {}

  static String written(String text) {
    String safe = ESCAPE.matcher(text).replaceAll("_x005F_x$1_");
    return safe.replace("\r", "_x000D_");
  }

  static String read(String cell) {
    Matcher escape = ESCAPE.matcher(cell);
    return escape.replaceAll(
        found ->
            Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
  }
}
