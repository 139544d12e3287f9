package org.gcmplan.exchange.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gcmplan.exchange.PlanSheet;
import org.gcmplan.exchange.internal.RawSheet.Cell;
import org.gcmplan.exchange.internal.RawSheet.Row;

/** Reads a CSV whose separator is a comma, a semicolon or a tab. */
class CsvReader {
  private static final String SEPARATORS = "\t;,";
  private static final String SAYS_ITS_SEPARATOR = "sep=";

  private final ImportLimits limits;
  private final Faults faults;

  CsvReader(ImportLimits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  RawSheet read(String name, Optional<PlanSheet> sheet, byte[] file) {
    String text = CsvText.decode(file);
    boolean announced = saysItsSeparator(text);
    int begin = announced ? text.indexOf('\n') + 1 : 0;
    String body = text.substring(begin);
    char separator = announced ? text.charAt(SAYS_ITS_SEPARATOR.length()) : separator(body);
    return new RawSheet(name, sheet, false, 1, rows(name, body, separator, announced ? 1 : 0));
  }

  /** Some spreadsheets do, in a line before the headings. */
  private static boolean saysItsSeparator(String text) {
    return text.startsWith(SAYS_ITS_SEPARATOR)
        && text.length() > SAYS_ITS_SEPARATOR.length()
        && SEPARATORS.indexOf(text.charAt(SAYS_ITS_SEPARATOR.length())) >= 0;
  }

  /** The one of the three that the line of headings holds most of. */
  private static char separator(String text) {
    String headings = text.lines().findFirst().orElse("");
    return SEPARATORS
        .chars()
        .mapToObj(c -> (char) c)
        .max(Comparator.comparing(c -> headings.chars().filter(each -> each == c).count()))
        .orElse(',');
  }

  private List<Row> rows(String name, String text, char separator, int skipped) {
    CSVFormat form =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
    List<Row> rows = new ArrayList<>();
    try (CSVParser csv = CSVParser.parse(new StringReader(text), form)) {
      long line = 1;
      int width = 0;
      for (CSVRecord record : csv) {
        int number = (int) line + skipped;
        mustBeFewer(rows, name);
        limits.mustBeWithin(record.size() - 1, name);
        width = rows.isEmpty() ? record.size() : width;
        if (record.size() != width && !isBlank(record)) {
          faults.add(name, number, "", "exchange.fault.ragged", record.size(), width);
        }
        rows.add(new Row(number, cells(record)));
        line = csv.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException ragged) {
      int line = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number() + 1;
      faults.add(name, line, "", "exchange.fault.quotes", line);
    }
    return rows;
  }

  private void mustBeFewer(List<Row> rows, String name) {
    if (rows.size() >= limits.rows()) {
      throw new FileRefused("exchange.file.rows", name, limits.rows());
    }
  }

  private static boolean isBlank(CSVRecord record) {
    return record.stream().allMatch(String::isBlank);
  }

  private static Map<Integer, Cell> cells(CSVRecord record) {
    Map<Integer, Cell> cells = new HashMap<>();
    for (int place = 0; place < record.size(); place++) {
      if (!record.get(place).isBlank()) {
        cells.put(place, new Cell(record.get(place), false));
      }
    }
    return cells;
  }
}
