package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Position;

/**
 * What counts as an answer: an explanation explains, a remark is not merely noted, and only a
 * disagreement is overruled.
 */
final class AnswerRules {

  private AnswerRules() {}

  static void check(OpinionLine line, Answer answer) {
    Opinion opinion =
        line.opinion().orElseThrow(() -> new BusinessRuleViolation("updates.noOpinionToAnswer"));
    List<Problem> problems = problemsOf(answer, opinion.blocksUntilAnswered());
    if (answer.kind() == Answer.Kind.OVERRULED && opinion.position() != Position.DISAGREED) {
      problems.add(new Problem("kind", "updates.nothingToOverrule"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  /** A remark is part of a disagreement or a comment: it is never merely noted. */
  static void checkOfRemark(Answer answer) {
    List<Problem> problems = problemsOf(answer, true);
    if (answer.kind() == Answer.Kind.OVERRULED) {
      problems.add(new Problem("kind", "updates.overruleTheOpinion"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  private static List<Problem> problemsOf(Answer answer, boolean asksForMore) {
    List<Problem> problems = new ArrayList<>(TextLimit.LONG.problemsOf("text", answer.text()));
    if (answer.kind() == Answer.Kind.EXPLAINED && answer.text().isEmpty()) {
      problems.add(new Problem("text", "updates.explanationMissing"));
    }
    if (answer.kind() == Answer.Kind.NOTED && asksForMore) {
      problems.add(new Problem("kind", "updates.notedIsNoAnswer"));
    }
    return problems;
  }
}
