package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Clause;
import org.gcmplan.updates.WrittenRemark;

/**
 * A remark has words or suggests some, speaks of a clause that is there, and suggests wording only
 * where a change has a text.
 */
final class RemarkRules {

  private RemarkRules() {}

  /** For the fields {@code remarks[n].text} and {@code remarks[n].wording}, counted from 1. */
  static List<Problem> problemsOf(List<WrittenRemark> remarks, Content content) {
    List<Problem> problems = new ArrayList<>();
    for (int place = 1; place <= remarks.size(); place++) {
      problems.addAll(problemsOf(remarks.get(place - 1), content, "remarks[" + place + "]."));
    }
    return problems;
  }

  private static List<Problem> problemsOf(WrittenRemark remark, Content content, String field) {
    String text = field + "text";
    List<Problem> problems = new ArrayList<>(TextLimit.LONG.problemsOf(text, remark.text()));
    LocalizedText wording = remark.wording().map(FieldValue::text).orElse(LocalizedText.EMPTY);
    problems.addAll(TextLimit.LONG.problemsOf(field + "wording", wording));
    if (remark.text().isEmpty() && wording.isEmpty()) {
      problems.add(new Problem(text, "updates.remarkEmpty"));
    }
    if (!isIn(content, remark.clause())) {
      problems.add(new Problem(text, "updates.clauseGone"));
    }
    if (!wording.isEmpty() && remark.clause().field().isEmpty()) {
      problems.add(new Problem(field + "wording", "updates.nothingToReword"));
    }
    return problems;
  }

  private static boolean isIn(Content content, Clause clause) {
    return clause.isWhole() || content.changes().stream().anyMatch(clause::covers);
  }
}
