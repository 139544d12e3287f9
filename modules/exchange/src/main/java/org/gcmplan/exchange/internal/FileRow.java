package org.gcmplan.exchange.internal;

import java.util.Map;
import org.gcmplan.exchange.internal.RawSheet.Cell;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;

/**
 * A row whose cells are known by the keys of their columns.
 *
 * @param labels letter and heading of each column
 */
record FileRow(
    String sheet,
    int number,
    Map<String, Cell> cells,
    Map<String, LocalizedText> labels,
    Faults faults) {

  Cell cell(String key) {
    return cells.getOrDefault(key, Cell.EMPTY);
  }

  /** What the cell says, without what made it harmless. */
  String text(String key) {
    Cell cell = cell(key);
    return cell.isNumber() ? CellValue.plain(cell) : Neutral.read(cell.text()).strip();
  }

  boolean has(String key) {
    return labels.containsKey(key);
  }

  boolean isBlank() {
    return cells.keySet().stream().allMatch(key -> text(key).isEmpty());
  }

  void complain(String key, String problem, Object... args) {
    complain(key, new Problem("", problem, args));
  }

  void complain(String key, Problem problem) {
    faults.add(sheet, number, labels.getOrDefault(key, LocalizedText.EMPTY), problem);
  }
}
