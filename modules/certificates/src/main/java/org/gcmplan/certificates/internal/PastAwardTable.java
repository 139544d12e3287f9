package org.gcmplan.certificates.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** A table of past awards as CSV: comma or semicolon, with or without a byte order mark. */
final class PastAwardTable {
  static final List<String> COLUMNS =
      List.of(
          "kind",
          "name",
          "position",
          "awarded_by",
          "decision_number",
          "decided_on",
          "programme",
          "since",
          "until",
          "merit",
          "golden_book");
  static final int MOST_ROWS = 10_000;

  private PastAwardTable() {}

  static List<PastAwardCells> read(String table) {
    String text = table.startsWith("\uFEFF") ? table.substring(1) : table;
    String heading = text.lines().findFirst().orElse("");
    char between = heading.contains(";") && !heading.contains(",") ? ';' : ',';
    CSVFormat form =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(between)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(false)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), form)) {
      if (!parser.getHeaderNames().containsAll(List.of("kind", "name", "decided_on"))) {
        throw refused("certificates.import.columns", String.join(", ", COLUMNS));
      }
      List<CSVRecord> rows = parser.getRecords();
      if (rows.size() > MOST_ROWS) {
        throw refused("certificates.import.tooLong", MOST_ROWS);
      }
      return rows.stream().filter(PastAwardTable::isFilled).map(PastAwardCells::new).toList();
    } catch (IllegalArgumentException | UncheckedIOException | IOException noTable) {
      throw refused("certificates.import.unreadable");
    }
  }

  private static boolean isFilled(CSVRecord row) {
    return row.stream().anyMatch(cell -> !cell.isBlank());
  }

  private static BusinessRuleViolation refused(String key, Object... args) {
    return new BusinessRuleViolation(new Problem("file", key, args));
  }
}
