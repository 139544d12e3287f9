package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.Opinion;
import org.gcmplan.updates.Position;
import org.gcmplan.updates.WrittenOpinion;

/** What a person may hand in as an opinion: a remark has words, and silence is never given. */
final class OpinionRules {
  private static final Set<Position> SILENT = Set.of(Position.DEEMED_AGREED, Position.NO_ANSWER);

  private OpinionRules() {}

  static void check(WrittenOpinion written, Content content) {
    Opinion opinion = written.opinion();
    if (SILENT.contains(opinion.position())) {
      throw new IllegalArgumentException("Only the deadline makes an opinion of silence");
    }
    List<Problem> problems =
        new ArrayList<>(TextLimit.SHORT.problemsOf("clause", opinion.clause()));
    problems.addAll(TextLimit.LONG.problemsOf("text", opinion.text()));
    boolean remarks = !written.remarks().isEmpty();
    if (opinion.blocksUntilAnswered() && opinion.text().isEmpty() && !remarks) {
      problems.add(new Problem("text", "updates.opinionTextMissing"));
    }
    if (remarks && !opinion.blocksUntilAnswered()) {
      problems.add(new Problem("position", "updates.agreedWithRemarks"));
    }
    problems.addAll(RemarkRules.problemsOf(written.remarks(), content));
    BusinessRuleViolation.throwIfAny(problems);
  }
}
