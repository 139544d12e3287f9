package org.gcmplan.updates.internal;

import java.text.Normalizer;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.updates.Answer;

/** Why an update is given back, refused or taken back. Nobody may leave it out. */
record Reason(String text) {
  private static final String FIELD = "reason";

  Reason {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    BusinessRuleViolation.throwIfAny(TextLimit.LONG.problemsOf(FIELD, text, "updates.noteMissing"));
  }

  /** Names the remark for which something was done. */
  static Reason remark(RemarkEntry remark) {
    return new Reason("#" + remark.number() + " · " + remark.text().clause());
  }

  /** The answer to an opinion that is overruled for this reason. */
  Answer overruling() {
    return new Answer(Answer.Kind.OVERRULED, new LocalizedText(text, ""));
  }
}
