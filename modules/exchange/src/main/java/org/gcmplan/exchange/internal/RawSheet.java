package org.gcmplan.exchange.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.exchange.PlanSheet;

/**
 * A sheet as it stands in a file.
 *
 * @param sheet the table it seems to be
 * @param headings how many rows of headings it has: keys and labels, or keys alone
 */
record RawSheet(
    String name, Optional<PlanSheet> sheet, boolean isHidden, int headings, List<Row> rows) {
  RawSheet {
    rows = List.copyOf(rows);
  }

  /** A row by its number in the file; its cells by their place from 0. */
  record Row(int number, Map<Integer, Cell> cells) {
    Row {
      cells = Map.copyOf(cells);
    }
  }

  /**
   * What a cell holds.
   *
   * @param isNumber whether the file says that it is a number; a day is one, too
   */
  record Cell(String text, boolean isNumber) {
    static final Cell EMPTY = new Cell("", false);
  }
}
