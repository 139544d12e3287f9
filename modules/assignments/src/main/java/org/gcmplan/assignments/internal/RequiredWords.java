package org.gcmplan.assignments.internal;

import java.text.Normalizer;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** Words that must be there: a reason, a question, a reply. */
final class RequiredWords {
  private static final int LONGEST = 4000;

  private RequiredWords() {}

  static String of(String field, String text) {
    String words = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    if (words.isEmpty()) {
      throw new BusinessRuleViolation(new Problem(field, "assignments.wordsMissing"));
    }
    if (words.length() > LONGEST) {
      throw new BusinessRuleViolation(
          new Problem(field, "assignments.wordsTooLong", words.length(), LONGEST));
    }
    return words;
  }
}
