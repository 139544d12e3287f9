package org.gcmplan.workflow.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Problem;
import org.gcmplan.workflow.internal.RuleTable.Match;

/**
 * Every case that can come up has one row, and only one. All cases are tried: of what has no end,
 * such as numbers, those that stand for the rest.
 */
final class RuleChecks {
  private static final int GAPS_NAMED = 5;

  private final RuleTable table;
  private final RuleWords words;
  private final List<Problem> gaps = new ArrayList<>();
  private final Map<Set<Integer>, Problem> fights = new LinkedHashMap<>();

  private RuleChecks(RuleTable table, RuleWords words) {
    this.table = table;
    this.words = words;
  }

  static List<Problem> problemsOf(RuleTable table, RuleWords words) {
    RuleChecks checks = new RuleChecks(table, words);
    checks.tryAll(table.columns().inputs(), new LinkedHashMap<>());
    List<Problem> problems = new ArrayList<>(checks.fights.values());
    problems.addAll(checks.gaps.subList(0, Math.min(GAPS_NAMED, checks.gaps.size())));
    if (checks.gaps.size() > GAPS_NAMED) {
      problems.add(new Problem("file", "workflow.rules.moreGaps", checks.gaps.size() - GAPS_NAMED));
    }
    return problems;
  }

  private void tryAll(List<RuleInput> inputs, Map<String, Object> answers) {
    if (inputs.isEmpty()) {
      tryOne(answers);
      return;
    }
    RuleInput input = inputs.get(0);
    for (Object answer : input.representatives(table.testsOf(input))) {
      answers.put(input.column(), answer);
      tryAll(inputs.subList(1, inputs.size()), answers);
    }
    answers.remove(input.column());
  }

  private void tryOne(Map<String, Object> answers) {
    List<Match> matches = table.matches(answers);
    if (matches.isEmpty()) {
      gaps.add(new Problem("file", "workflow.rules.gap", words.answers(answers)));
    }
    for (int one = 0; one < matches.size(); one++) {
      for (int other = one + 1; other < matches.size(); other++) {
        fight(matches.get(one).row(), matches.get(other).row(), answers);
      }
    }
  }

  private void fight(RuleRow one, RuleRow other, Map<String, Object> answers) {
    fights.computeIfAbsent(
        new LinkedHashSet<>(List.of(one.number(), other.number())),
        pair ->
            new Problem(
                "file",
                "workflow.rules.fight",
                one.number(),
                other.number(),
                words.answers(answers)));
  }
}
