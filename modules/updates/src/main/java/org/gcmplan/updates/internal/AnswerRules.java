package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Opinion;

/** What counts as an answer: an explanation explains, and a remark is not merely noted. */
final class AnswerRules {

  private AnswerRules() {}

  static void check(OpinionLine line, Answer answer) {
    Opinion opinion =
        line.opinion().orElseThrow(() -> new BusinessRuleViolation("updates.noOpinionToAnswer"));
    List<Problem> problems = new ArrayList<>(TextLimit.LONG.problemsOf("text", answer.text()));
    if (answer.kind() == Answer.Kind.EXPLAINED && answer.text().isEmpty()) {
      problems.add(new Problem("text", "updates.explanationMissing"));
    }
    if (answer.kind() == Answer.Kind.NOTED && opinion.blocksUntilAnswered()) {
      problems.add(new Problem("kind", "updates.notedIsNoAnswer"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }
}
