package org.gcmplan.workflow;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/**
 * A table of rules in words.
 *
 * @param questions the columns that a row asks about
 * @param answers the columns that it decides
 */
public record RuleTableSheet(
    RuleTableVersion version,
    List<LocalizedText> questions,
    List<LocalizedText> answers,
    List<Row> rows) {
  public RuleTableSheet {
    questions = List.copyOf(questions);
    answers = List.copyOf(answers);
    rows = List.copyOf(rows);
  }

  /**
   * A row in words.
   *
   * @param cells the questions first, then the answers
   * @param basis on what it rests, and how sure that is
   */
  public record Row(int number, List<LocalizedText> cells, LocalizedText basis) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
