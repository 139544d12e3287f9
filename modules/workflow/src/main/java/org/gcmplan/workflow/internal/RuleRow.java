package org.gcmplan.workflow.internal;

import java.util.List;
import org.gcmplan.kernel.LocalizedText;

/**
 * A row of a table of rules.
 *
 * @param number its place, from 1
 * @param tests what it asks of each input column
 * @param cells what it says in each output column, as written
 * @param basis on what it rests
 */
record RuleRow(int number, List<UnaryTest> tests, List<String> cells, LocalizedText basis) {
  RuleRow {
    tests = List.copyOf(tests);
    cells = List.copyOf(cells);
  }
}
