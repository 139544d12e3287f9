package org.gcmplan.architecture.attack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table beside these tests: columns with semicolons between, the first line names them. */
final class TableFile {
  private final List<String> columns;
  private final Map<String, List<String>> rows = new LinkedHashMap<>();

  private TableFile(List<String> lines) {
    columns = List.of(lines.get(0).split(";", -1));
    for (String line : lines.subList(1, lines.size())) {
      List<String> cells = List.of(line.split(";", columns.size()));
      if (cells.size() != columns.size() || rows.put(cells.get(0), cells) != null) {
        throw new IllegalStateException("Twice, or not as long as the first line: " + line);
      }
    }
  }

  static TableFile read(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                TableFile.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      List<String> lines = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
      }
      return new TableFile(lines);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The names of the columns after the first. */
  List<String> columns() {
    return columns.subList(1, columns.size());
  }

  /** What stands in the first column of each row. */
  List<String> keys() {
    return List.copyOf(rows.keySet());
  }

  String cell(String key, String column) {
    return rows.get(key).get(columns.indexOf(column));
  }
}
