package org.gcmplan.updates.internal;

import java.text.Normalizer;
import org.gcmplan.kernel.BusinessRuleViolation;

/** Why an update is given back, refused or taken back. Nobody may leave it out. */
record Reason(String text) {
  private static final String FIELD = "reason";

  Reason {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    BusinessRuleViolation.throwIfAny(TextLimit.LONG.problemsOf(FIELD, text, "updates.noteMissing"));
  }
}
