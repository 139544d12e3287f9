package org.gcmplan.architecture.attack;

import java.util.ArrayList;
import java.util.List;

/** Comma-separated values as a spreadsheet reads them. */
final class CsvCells {
  private CsvCells() {}

  static List<List<String>> of(String text) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (quoted) {
        boolean twice = c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
        quoted = c != '"' || twice;
        at += twice ? 1 : 0;
        cell.append(quoted ? String.valueOf(c) : "");
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',' || c == ';' || c == '\n') {
        row.add(cell.toString().replaceFirst("\r$", ""));
        cell.setLength(0);
        if (c == '\n') {
          rows.add(row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    if (cell.length() > 0 || !row.isEmpty()) {
      row.add(cell.toString());
      rows.add(row);
    }
    return rows;
  }
}
