package org.gcmplan.certificates.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.certificates.AwardRevocation;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** What a revocation must be like. */
final class Revoking {
  private static final int LONGEST_NUMBER = 80;
  private static final int LONGEST_REASON = 2000;

  private Revoking() {}

  /** The revocation without blanks around its texts. */
  static AwardRevocation sound(AwardRevocation typed, LocalDate decided, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    String number = text(problems, "number", typed.decisionNumber(), LONGEST_NUMBER);
    String reason = text(problems, "reason", typed.reason(), LONGEST_REASON);
    if (typed.day().isAfter(today)) {
      problems.add(new Problem("day", "certificates.decision.dayAhead"));
    }
    if (typed.day().isBefore(decided)) {
      problems.add(new Problem("day", "certificates.revoke.beforeAward", decided));
    }
    BusinessRuleViolation.throwIfAny(problems);
    return new AwardRevocation(typed.ground(), number, typed.day(), reason);
  }

  private static String text(List<Problem> problems, String field, String text, int longest) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      problems.add(new Problem(field, "certificates.missing"));
    } else if (stripped.length() > longest) {
      problems.add(new Problem(field, "certificates.tooLong", longest));
    }
    return stripped;
  }
}
