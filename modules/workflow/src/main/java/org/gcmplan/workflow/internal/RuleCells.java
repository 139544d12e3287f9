package org.gcmplan.workflow.internal;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.workflow.RuleTableName;

/** Reads the cells of a table; every one that is not plain is named. */
final class RuleCells {
  private static final Set<String> FEEL =
      Set.of("", "feel", "https://www.omg.org/spec/DMN/20191111/FEEL/");

  private final RuleTableName name;
  private final RuleColumns columns;
  private final List<Problem> problems = new ArrayList<>();

  private RuleCells(RuleTableName name) {
    this.name = name;
    columns = RuleColumns.of(name);
  }

  static RuleTable read(RuleTableName name, DecisionTable table) {
    return new RuleCells(name).table(table);
  }

  private RuleTable table(DecisionTable table) {
    mustHaveItsColumns(table);
    List<RuleRow> rows = new ArrayList<>();
    for (Rule rule : table.getRules()) {
      rows.add(row(rows.size() + 1, rule));
    }
    if (rows.isEmpty()) {
      problems.add(new Problem("file", "workflow.rules.noRows"));
    }
    BusinessRuleViolation.throwIfAny(problems);
    return new RuleTable(
        name,
        rows,
        RuleTable.ENGINE.parseDecision(
            ((Decision) table.getParentElement()).getId(), numbered(table)));
  }

  private void mustHaveItsColumns(DecisionTable table) {
    List<String> inputs =
        table.getInputs().stream().map(input -> plain(input.getInputExpression())).toList();
    List<String> outputs = table.getOutputs().stream().map(Output::getName).toList();
    if (!inputs.equals(columns.inputNames()) || !outputs.equals(columns.outputNames())) {
      throw RuleXml.refusal(
          "workflow.rules.columns",
          String.join(", ", columns.inputNames()),
          String.join(", ", columns.outputNames()));
    }
  }

  private static String plain(InputExpression expression) {
    return isFeel(expression.getExpressionLanguage()) ? text(expression.getText()) : "";
  }

  private RuleRow row(int number, Rule rule) {
    List<UnaryTest> tests = new ArrayList<>();
    Iterator<RuleInput> inputs = columns.inputs().iterator();
    rule.getInputEntries()
        .forEach(entry -> test(number, inputs.next(), entry).ifPresent(tests::add));
    List<String> cells = new ArrayList<>();
    Iterator<RuleOutput> outputs = columns.outputs().iterator();
    rule.getOutputEntries().forEach(entry -> cells.add(cell(number, outputs.next(), entry)));
    return new RuleRow(number, tests, cells, basis(rule));
  }

  private Optional<UnaryTest> test(int row, RuleInput input, UnaryTests entry) {
    String cell = text(entry.getText());
    Optional<UnaryTest> test =
        isFeel(entry.getExpressionLanguage())
            ? UnaryTest.read(cell).filter(input::allows)
            : Optional.empty();
    if (test.isEmpty()) {
      complain(row, input.column(), cell);
    }
    return test;
  }

  private String cell(int row, RuleOutput output, LiteralExpression entry) {
    String cell = text(entry.getText());
    if (!isFeel(entry.getExpressionLanguage()) || !output.allows(cell)) {
      complain(row, output.column(), cell);
    }
    return cell;
  }

  private void complain(int row, String column, String cell) {
    problems.add(new Problem("file", "workflow.rules.cell", row, column, cell));
  }

  private static LocalizedText basis(Rule rule) {
    String[] lines =
        Optional.ofNullable(rule.getDescription())
            .map(text -> text.getTextContent().strip().split("\\R", 2))
            .orElseGet(() -> new String[] {""});
    return new LocalizedText(lines[0], lines.length > 1 ? lines[1] : "");
  }

  /** The model for the engine: every row that holds is told, each with its number. */
  private static DmnModelInstance numbered(DecisionTable table) {
    DmnModelInstance model = (DmnModelInstance) table.getModelInstance();
    table.setHitPolicy(HitPolicy.COLLECT);
    Output row = model.newInstance(Output.class);
    row.setName(RuleTable.ROW);
    row.setTypeRef("integer");
    table.getOutputs().add(row);
    int number = 1;
    for (Rule rule : table.getRules()) {
      OutputEntry entry = model.newInstance(OutputEntry.class);
      Text text = model.newInstance(Text.class);
      text.setTextContent(Integer.toString(number++));
      entry.setText(text);
      rule.getOutputEntries().add(entry);
    }
    return model;
  }

  private static boolean isFeel(String language) {
    return language == null || FEEL.contains(language);
  }

  private static String text(Text text) {
    return text == null ? "" : text.getTextContent().strip();
  }
}
