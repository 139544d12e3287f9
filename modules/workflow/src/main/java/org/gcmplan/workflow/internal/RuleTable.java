package org.gcmplan.workflow.internal;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.gcmplan.workflow.RuleTableName;

/**
 * A table of rules, read and found to be of the right form. Which rows hold is for the decision
 * engine to say.
 *
 * @param decision the same table for the engine, which tells the number of every row that holds
 */
record RuleTable(RuleTableName name, List<RuleRow> rows, DmnDecision decision) {
  static final String ROW = "row";
  static final DmnEngine ENGINE =
      new DefaultDmnEngineConfiguration().enableFeelLegacyBehavior(true).buildEngine();

  RuleTable {
    rows = List.copyOf(rows);
  }

  /** A row that holds, and what it says. */
  record Match(RuleRow row, Map<String, Object> says) {
    String word(RuleOutput output) {
      return says.get(output.column()).toString();
    }

    int number(RuleOutput output) {
      return ((Number) says.get(output.column())).intValue();
    }

    boolean truth(RuleOutput output) {
      return (Boolean) says.get(output.column());
    }
  }

  RuleColumns columns() {
    return RuleColumns.of(name);
  }

  /** Every row that holds; a sound table has one for any answers. */
  List<Match> matches(Map<String, Object> answers) {
    return ENGINE.evaluateDecisionTable(decision, answers).getResultList().stream()
        .map(this::match)
        .toList();
  }

  private Match match(Map<String, Object> says) {
    int number = ((Number) says.get(ROW)).intValue();
    return new Match(rows.get(number - 1), says);
  }

  /** What the rows ask of one of the columns. */
  List<UnaryTest> testsOf(RuleInput input) {
    int place = columns().inputs().indexOf(input);
    return rows.stream().map(row -> row.tests().get(place)).toList();
  }
}
