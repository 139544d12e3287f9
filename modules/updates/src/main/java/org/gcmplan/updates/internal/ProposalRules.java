package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ProposedChange;

/** What even a draft must keep to: lengths. It may have gaps, but nothing in it is ever cut. */
final class ProposalRules {

  private ProposalRules() {}

  static void mustFit(Proposal proposal) {
    List<Problem> problems = new ArrayList<>();
    problems.addAll(TextLimit.SHORT.problemsOf("title", proposal.title()));
    problems.addAll(TextLimit.LONG.problemsOf("reason", proposal.reason()));
    Content.citations(proposal).stream()
        .flatMap(citation -> TextLimit.SHORT.problemsOf("legalBasis", citation).stream())
        .distinct()
        .forEach(problems::add);
    for (int number = 1; number <= proposal.changes().size(); number++) {
      ProposedChange change = proposal.changes().get(number - 1);
      problems.addAll(TextLimit.LONG.problemsOf(ChangeField.after(number), change.after().text()));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }
}
