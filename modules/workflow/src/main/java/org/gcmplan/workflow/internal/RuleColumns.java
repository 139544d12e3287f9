package org.gcmplan.workflow.internal;

import java.util.List;
import java.util.Map;
import org.gcmplan.workflow.RuleTableName;

/** The columns that each table of rules has, in their order. */
record RuleColumns(List<RuleInput> inputs, List<RuleOutput> outputs) {
  private static final List<RuleInput> OF_AN_UPDATE =
      List.of(RuleInput.KIND, RuleInput.LEVEL, RuleInput.TOUCHED, RuleInput.TASKS);

  private static final Map<RuleTableName, RuleColumns> COLUMNS =
      Map.of(
          RuleTableName.PLAN_LEVEL,
          new RuleColumns(
              List.of(RuleInput.SYMBOL, RuleInput.ILLUSTRATIVE), List.of(RuleOutput.LEVEL)),
          RuleTableName.CONSULTATION,
          new RuleColumns(
              OF_AN_UPDATE,
              List.of(
                  RuleOutput.ASKED,
                  RuleOutput.DAYS,
                  RuleOutput.UNIT,
                  RuleOutput.REMINDER,
                  RuleOutput.SILENCE,
                  RuleOutput.QUORUM,
                  RuleOutput.RENEWS)),
          RuleTableName.LEGAL_REVIEW,
          new RuleColumns(OF_AN_UPDATE, List.of(RuleOutput.REVIEWER)),
          RuleTableName.APPROVAL,
          new RuleColumns(OF_AN_UPDATE, List.of(RuleOutput.APPROVER)));

  static RuleColumns of(RuleTableName name) {
    return COLUMNS.get(name);
  }

  List<String> inputNames() {
    return inputs.stream().map(RuleInput::column).toList();
  }

  List<String> outputNames() {
    return outputs.stream().map(RuleOutput::column).toList();
  }
}
