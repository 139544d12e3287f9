package org.gcmplan.workflow.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.updates.ReviewTermsCatalogue;
import org.gcmplan.updates.UpdateCatalogue;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRow;
import org.gcmplan.workflow.RulePreview;
import org.gcmplan.workflow.RuleTableCatalogue;
import org.gcmplan.workflow.RuleTableName;
import org.gcmplan.workflow.RuleTableSheet;
import org.gcmplan.workflow.RuleTableSheet.Part;
import org.gcmplan.workflow.RuleTableVersion;

@ApplicationScoped
@Transactional
class RuleReads implements RuleTableCatalogue {
  private final RuleTableRepository tables;
  private final RuleWords words;
  private final RulesOfTheDay rules;
  private final UpdateCatalogue updates;
  private final UpdatesUnderWay underWay;
  private final ReviewTermsCatalogue terms;
  private final PlanClock clock;

  @Inject
  RuleReads(
      RuleTableRepository tables,
      RuleWords words,
      RulesOfTheDay rules,
      UpdateCatalogue updates,
      UpdatesUnderWay underWay,
      ReviewTermsCatalogue terms,
      PlanClock clock) {
    this.tables = tables;
    this.words = words;
    this.rules = rules;
    this.updates = updates;
    this.underWay = underWay;
    this.terms = terms;
    this.clock = clock;
  }

  @Override
  public List<RuleTableVersion> versions(Actor reader) {
    return tables.all().stream().map(this::shown).toList();
  }

  @Override
  public RuleTableSheet sheet(Actor reader, UUID version) {
    RuleTableEntry entry = tables.get(version);
    RuleTable table = RuleXml.read(entry.xml());
    return new RuleTableSheet(
        shown(entry),
        table.rows().stream().map(row -> row(table, row, entry.validFrom())).toList());
  }

  @Override
  public List<RulePreview> preview(Actor reader, UUID version) {
    RuleTableEntry proposed = tables.get(version);
    return underWay.ids().stream().map(update -> preview(proposed, update)).toList();
  }

  @Override
  public String xml(Actor reader, UUID version) {
    return tables.get(version).xml();
  }

  private RulePreview preview(RuleTableEntry proposed, UpdateId update) {
    LocalDate today = clock.today();
    Map<String, Object> answers = answers(proposed.name(), update, today);
    LocalizedText before =
        tables
            .inForce(proposed.name(), today)
            .map(entry -> rules.decide(entry, answers).shown().wording())
            .orElse(LocalizedText.EMPTY);
    UpdateRow row = updates.label(update);
    return new RulePreview(
        update,
        row.reference(),
        row.title(),
        before,
        rules.decide(proposed, answers).shown().wording());
  }

  private Map<String, Object> answers(RuleTableName name, UpdateId update, LocalDate day) {
    if (name == RuleTableName.PLAN_LEVEL) {
      return rules.ofPlan();
    }
    String level =
        rules.decide(RuleTableName.PLAN_LEVEL, rules.ofPlan(), day).match().word(RuleOutput.LEVEL);
    return rules.of(terms.facts(update), level);
  }

  private RuleTableVersion shown(RuleTableEntry entry) {
    LocalDate today = clock.today();
    boolean inForce =
        tables
            .inForce(entry.name(), today)
            .filter(found -> found.id().equals(entry.id()))
            .isPresent();
    return entry.shown(today, inForce);
  }

  private RuleTableSheet.Row row(RuleTable table, RuleRow row, LocalDate day) {
    List<Part> when = new ArrayList<>();
    List<RuleInput> inputs = table.columns().inputs();
    for (int place = 0; place < inputs.size(); place++) {
      UnaryTest test = row.tests().get(place);
      if (test.form() != UnaryTest.Form.ANY) {
        when.add(new Part(words.column(inputs.get(place).column()), words.test(test)));
      }
    }
    List<Part> then = new ArrayList<>();
    List<RuleOutput> outputs = table.columns().outputs();
    for (int place = 0; place < outputs.size(); place++) {
      RuleOutput output = outputs.get(place);
      then.add(
          new Part(words.column(output.column()), words.cell(output, row.cells().get(place), day)));
    }
    return new RuleTableSheet.Row(row.number(), when, then, row.basis());
  }
}
