package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.Problem;

/** An update says in Vietnamese what it is for and why, and names its legal basis. */
final class CaseRules {

  private CaseRules() {}

  static List<Problem> problemsOf(Content content) {
    List<Problem> problems = new ArrayList<>();
    if (content.title().vi().isEmpty()) {
      problems.add(new Problem("title", "updates.titleMissing"));
    }
    if (content.reason().vi().isEmpty()) {
      problems.add(new Problem("reason", "updates.reasonMissing"));
    }
    if (content.legalBasis().isEmpty()) {
      problems.add(new Problem("legalBasis", "updates.legalBasisMissing"));
    }
    return problems;
  }
}
