package org.gcmplan.exchange.internal;

import java.util.List;
import org.gcmplan.exchange.PlanSheet;

/**
 * A table of an edition.
 *
 * @param rows each with one cell for every column: a text, a number or a day
 */
record SheetTable(PlanSheet sheet, List<SheetColumn> columns, List<List<Object>> rows) {
  SheetTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  int place(String key) {
    return columns.stream().map(SheetColumn::key).toList().indexOf(key);
  }
}
