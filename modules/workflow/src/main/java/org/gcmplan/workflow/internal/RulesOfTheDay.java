package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.objectives.Plan;
import org.gcmplan.objectives.PlanFrameCatalogue;
import org.gcmplan.updates.MatchedRow;
import org.gcmplan.updates.ReviewFacts;
import org.gcmplan.workflow.RuleTableName;

/** Finds the row that decides, in the version of a table that counts on a day. */
@Dependent
class RulesOfTheDay {
  private final RuleTableRepository tables;
  private final RuleWords words;
  private final PlanFrameCatalogue frame;
  private final KeptRuleTables read;

  @Inject
  RulesOfTheDay(
      RuleTableRepository tables, RuleWords words, PlanFrameCatalogue frame, KeptRuleTables read) {
    this.read = read;
    this.tables = tables;
    this.words = words;
    this.frame = frame;
  }

  /** What is known of the plan. */
  Map<String, Object> ofPlan() {
    Plan plan = frame.plan().orElseThrow(() -> new BusinessRuleViolation("workflow.rules.noPlan"));
    String symbol = plan.decision().substring(plan.decision().indexOf('/') + 1);
    return Map.of(
        RuleInput.SYMBOL.column(), symbol, RuleInput.ILLUSTRATIVE.column(), plan.illustrative());
  }

  /** What is known of an update. */
  Map<String, Object> of(ReviewFacts facts, String level) {
    Map<String, Object> answers = new HashMap<>();
    answers.put(RuleInput.KIND.column(), facts.kind().name());
    answers.put(RuleInput.LEVEL.column(), level);
    answers.put(RuleInput.TOUCHED.column(), facts.touched().name());
    answers.put(RuleInput.TASKS.column(), Math.max(1, facts.tasks()));
    return answers;
  }

  DecidedRow decide(RuleTableName name, Map<String, Object> answers, LocalDate day) {
    RuleTableEntry version =
        tables
            .inForce(name, day)
            .orElseThrow(() -> new BusinessRuleViolation("workflow.rules.none." + name, day));
    return decide(version, answers);
  }

  DecidedRow decide(RuleTableEntry version, Map<String, Object> answers) {
    RuleTable table = read.of(version.xml());
    List<RuleTable.Match> matches = table.matches(answers);
    if (matches.size() != 1) {
      throw new IllegalStateException(version.name() + " has " + matches.size() + " rows");
    }
    RuleRow row = matches.get(0).row();
    LocalDate day = version.validFrom();
    MatchedRow shown =
        new MatchedRow(
            version.name().name(),
            version.number(),
            day,
            row.number(),
            words.of(table, row, day),
            row.basis());
    return new DecidedRow(matches.get(0), shown);
  }
}
