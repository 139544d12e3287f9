package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.Country;
import org.gcmplan.kernel.Problem;

/** An update says in the plan's first language what it is for and why, on which legal basis. */
final class CaseRules {

  private CaseRules() {}

  static List<Problem> problemsOf(Content content, Country country) {
    List<Problem> problems = new ArrayList<>();
    if (country.main(content.title()).isEmpty()) {
      problems.add(new Problem("title", "updates.titleMissing", country.language().called()));
    }
    if (country.main(content.reason()).isEmpty()) {
      problems.add(new Problem("reason", "updates.reasonMissing", country.language().called()));
    }
    if (content.legalBasis().isEmpty()) {
      problems.add(new Problem("legalBasis", "updates.legalBasisMissing"));
    }
    return problems;
  }
}
