package org.gcmplan.certificates.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.documents.PaperNumber;

/** The number of a decision within its register and year, such as 15/QĐ-BNG. */
record AwardNumber(int number, String symbol) {
  static final int LONGEST_SYMBOL = 60;

  private static final Pattern FORM =
      Pattern.compile("0*([0-9]{1,6})/((?:[0-9]{4}/)?\\p{L}[\\p{L}0-9.-]*)");

  /** As people write it: 4/QĐ-BNG and 04/QĐ-BNG are the same. */
  static Optional<AwardNumber> read(String text) {
    Matcher form =
        FORM.matcher(Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s", ""));
    return form.matches()
            && form.group(2).length() <= LONGEST_SYMBOL
            && Integer.parseInt(form.group(1)) > 0
        ? Optional.of(new AwardNumber(Integer.parseInt(form.group(1)), form.group(2)))
        : Optional.empty();
  }

  /** One register however its symbol's capitals are typed. */
  String register() {
    return register(symbol);
  }

  static String register(String symbol) {
    return Normalizer.normalize(symbol, Normalizer.Form.NFC).strip().toUpperCase(Locale.ROOT);
  }

  PaperNumber onPaper() {
    return new PaperNumber(number, symbol);
  }

  String text() {
    return onPaper().text();
  }
}
