package org.gcmplan.datapack.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleKey;

/** Reads award-rules.csv. A pack need have none; then the values in the code count, to check. */
final class AwardRuleTable {
  static final String FILE = "award-rules.csv";
  private static final List<String> COLUMNS =
      List.of(
          "rule",
          "value",
          "applies_to",
          "legal_basis",
          "valid_from",
          "valid_until",
          "note",
          Checked.COLUMN);

  private AwardRuleTable() {}

  static List<AwardRule> read(PackFolder folder, Findings findings) {
    List<CsvRow> rows = CsvTable.readIfThere(folder, FILE, COLUMNS, findings);
    Checked.check(rows);
    List<AwardRule> rules = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvRow row : rows) {
      rule(row).ifPresent(rules::add);
      if (!seen.add(row.optional("rule") + " " + row.optional("valid_from"))) {
        row.complain("valid_from", "the rule has a value from that day already; leave one out");
      }
    }
    return rules;
  }

  private static Optional<AwardRule> rule(CsvRow row) {
    AwardRuleKey key = row.choice("rule", AwardRuleKey.class);
    String value = row.text("value");
    if (!key.form().accepts(value)) {
      row.complain("value", "“" + value + "” is no " + key.form() + " such as " + key.otherwise());
      return Optional.empty();
    }
    return Optional.of(
        new AwardRule(
            key,
            value,
            row.optional("applies_to"),
            row.optional("legal_basis"),
            row.optional(Checked.COLUMN).equals("to check"),
            row.day("valid_from"),
            row.optionalDay("valid_until")));
  }
}
