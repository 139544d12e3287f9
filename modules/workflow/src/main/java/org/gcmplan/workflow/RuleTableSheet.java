package org.gcmplan.workflow;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/** A table of rules in words. */
public record RuleTableSheet(RuleTableVersion version, List<Row> rows) {
  public RuleTableSheet {
    rows = List.copyOf(rows);
  }

  /**
   * A row in words.
   *
   * @param when what must hold; nothing for a row that always does
   * @param then what follows
   * @param basis on what it rests, and how sure that is
   */
  public record Row(int number, List<Part> when, List<Part> then, LocalizedText basis) {
    public Row {
      when = List.copyOf(when);
      then = List.copyOf(then);
    }
  }

  /** A column and what the row says in it. */
  public record Part(LocalizedText column, LocalizedText says) {}
}
