package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.PaperSigning;

/** A paper that goes out says who signs it. */
final class SigningRules {
  private static final int LONGEST = 120;

  private SigningRules() {}

  static void check(PaperSigning signing) {
    List<Problem> problems = new ArrayList<>();
    if (signing.authority().isEmpty()) {
      problems.add(new Problem("authority", "updates.paper.authorityMissing"));
    }
    if (signing.authority().size() > 4
        || signing.authority().stream().anyMatch(line -> line.length() > LONGEST)) {
      problems.add(new Problem("authority", "updates.paper.authorityTooLong"));
    }
    if (signing.name().isEmpty()) {
      problems.add(new Problem("name", "updates.paper.nameMissing"));
    }
    if (signing.name().length() > LONGEST) {
      problems.add(new Problem("name", "updates.paper.nameTooLong", LONGEST));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }
}
