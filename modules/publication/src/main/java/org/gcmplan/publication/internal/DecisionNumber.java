package org.gcmplan.publication.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A decision's number in a register, such as 04/QĐ-BNG. Numbers below 10 are written with a leading
 * zero (Decree 30/2020/NĐ-CP).
 */
record DecisionNumber(int number, String symbol) {
  static final int LONGEST_SYMBOL = 60;

  private static final Pattern SYMBOL = Pattern.compile("(\\d{4}/)?[\\p{L}][\\p{L}\\d.-]*");
  private static final Pattern FORM = Pattern.compile("0*(\\d{1,6})/(" + SYMBOL + ")");

  /** Reads a number as people write it: 4/QĐ-BNG and 04/QĐ-BNG are the same. */
  static Optional<DecisionNumber> read(String text) {
    Matcher form = FORM.matcher(tidy(text));
    if (!form.matches() || !isSymbol(form.group(2)) || Integer.parseInt(form.group(1)) == 0) {
      return Optional.empty();
    }
    return Optional.of(new DecisionNumber(Integer.parseInt(form.group(1)), form.group(2)));
  }

  static boolean isSymbol(String text) {
    return text.length() <= LONGEST_SYMBOL && SYMBOL.matcher(tidy(text)).matches();
  }

  /** The register under which numbers are counted and compared, however its capitals are typed. */
  String register() {
    return register(symbol);
  }

  static String register(String symbol) {
    return tidy(symbol).toUpperCase(Locale.ROOT);
  }

  String text() {
    return String.format(Locale.ROOT, "%02d/%s", number, symbol);
  }

  private static String tidy(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", "");
  }
}
