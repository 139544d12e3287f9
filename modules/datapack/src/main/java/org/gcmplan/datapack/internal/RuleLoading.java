package org.gcmplan.datapack.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.workflow.RuleTables;

/**
 * Puts the country's tables of rules in force, each from its own day. A pack that brings none is
 * given plain ones, which name no body of any country.
 */
@Dependent
class RuleLoading {
  private static final String FOLDER = "rules/";
  private static final String FILE = FOLDER + "tables.csv";
  private static final List<String> COLUMNS = List.of("file", "valid_from", "status");

  private final RuleTables tables;

  @Inject
  RuleLoading(RuleTables tables) {
    this.tables = tables;
  }

  void load(PackFolder pack) {
    PackFolder folder = has(pack) ? pack : PackFolder.plainRules();
    Findings findings = new Findings();
    List<CsvRow> rows = CsvTable.read(folder, FILE, COLUMNS, findings);
    Checked.check(rows);
    rows.forEach(row -> load(folder, row));
    findings.refuseIfAny();
  }

  private void load(PackFolder folder, CsvRow row) {
    try {
      tables.load(Actor.SYSTEM, text(folder, row.text("file")), row.day("valid_from"));
    } catch (BusinessRuleViolation unsound) {
      unsound.problems().forEach(problem -> row.complain("file", problem.key() + problem.args()));
    }
  }

  private static boolean has(PackFolder pack) {
    try (Reader found = pack.open(FILE).orElse(Reader.nullReader())) {
      return found.read() >= 0;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String text(PackFolder folder, String file) {
    try (Reader found = folder.open(FOLDER + file).orElse(Reader.nullReader())) {
      StringWriter whole = new StringWriter();
      found.transferTo(whole);
      return whole.toString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
