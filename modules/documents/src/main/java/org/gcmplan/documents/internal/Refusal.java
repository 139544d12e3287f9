package org.gcmplan.documents.internal;

import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** Why a file is not taken, at its field. */
final class Refusal {

  private Refusal() {}

  static BusinessRuleViolation of(String reason, Object... args) {
    return new BusinessRuleViolation(new Problem("file", "documents.file." + reason, args));
  }
}
