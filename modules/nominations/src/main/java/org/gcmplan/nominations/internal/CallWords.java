package org.gcmplan.nominations.internal;

import java.text.Normalizer;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** Texts that must be there, in NFC and not too long. */
final class CallWords {
  private static final int LONGEST = 4000;

  private CallWords() {}

  static String required(String field, String text) {
    String words = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    if (words.isEmpty()) {
      throw new BusinessRuleViolation(new Problem(field, "nominations.words.missing"));
    }
    if (words.length() > LONGEST) {
      throw new BusinessRuleViolation(
          new Problem(field, "nominations.words.tooLong", words.length(), LONGEST));
    }
    return words;
  }
}
