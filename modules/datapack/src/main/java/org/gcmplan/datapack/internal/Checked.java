package org.gcmplan.datapack.internal;

import java.util.List;

/** The last column of a table of facts says how sure they are; it must say one of two things. */
final class Checked {
  static final String COLUMN = "status";
  private static final List<String> WORDS = List.of("verified", "to check");

  private Checked() {}

  static void check(List<CsvRow> rows) {
    for (CsvRow row : rows) {
      if (!WORDS.contains(row.optional(COLUMN))) {
        row.complain(COLUMN, "“" + row.optional(COLUMN) + "” is none of: verified, to check");
      }
    }
  }
}
