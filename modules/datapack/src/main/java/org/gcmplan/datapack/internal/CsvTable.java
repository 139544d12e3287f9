package org.gcmplan.datapack.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A CSV file of the pack: UTF-8, separated by commas, with exactly the columns it should have. */
final class CsvTable {
  private static final CSVFormat FORM =
      CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

  private CsvTable() {}

  /** The rows that can be read at all; what cannot is found wanting. */
  static List<CsvRow> read(
      PackFolder folder, String file, List<String> columns, Findings findings) {
    try (Reader text = folder.open(file).orElse(null)) {
      if (text == null) {
        findings.add(file, 0, "", "the file is missing; add it");
        return List.of();
      }
      return rows(text, file, columns, findings);
    } catch (IOException | UncheckedIOException | IllegalArgumentException unreadable) {
      findings.add(
          file, 0, "", "cannot be read as UTF-8 CSV (" + unreadable.getMessage() + "); save it so");
      return List.of();
    }
  }

  /** The rows of a file that a pack need not have. */
  static List<CsvRow> readIfThere(
      PackFolder folder, String file, List<String> columns, Findings findings) {
    try (Reader text = folder.open(file).orElse(null)) {
      return text == null ? List.of() : read(folder, file, columns, findings);
    } catch (IOException unreadable) {
      return read(folder, file, columns, findings);
    }
  }

  private static List<CsvRow> rows(
      Reader text, String file, List<String> columns, Findings findings) throws IOException {
    CSVParser parser = CSVParser.parse(withoutByteOrderMark(text), FORM);
    if (!hasColumns(parser.getHeaderNames(), file, columns, findings)) {
      return List.of();
    }
    List<CsvRow> rows = new ArrayList<>();
    for (CSVRecord line : parser) {
      int number = (int) line.getRecordNumber() + 1;
      if (line.isConsistent()) {
        rows.add(new CsvRow(file, number, line.toMap(), findings));
      } else {
        String remedy = "has " + line.size() + " cells, not " + columns.size() + "; quote commas";
        findings.add(file, number, "", remedy);
      }
    }
    return rows;
  }

  /** Spreadsheets put one before the text; it is no part of the first column's name. */
  private static String withoutByteOrderMark(Reader text) throws IOException {
    StringWriter whole = new StringWriter();
    text.transferTo(whole);
    return whole.toString().replaceFirst("^\uFEFF", "");
  }

  private static boolean hasColumns(
      List<String> header, String file, List<String> columns, Findings findings) {
    columns.stream()
        .filter(column -> !header.contains(column))
        .forEach(column -> findings.add(file, 1, column, "the column is missing; add it"));
    header.stream()
        .filter(column -> !columns.contains(column))
        .forEach(column -> findings.add(file, 1, column, "no such column; remove or rename it"));
    return header.size() == columns.size() && header.containsAll(columns);
  }

  /** Finds rows that repeat an earlier one in those columns. */
  static void refuseRepetition(List<CsvRow> rows, String... columns) {
    Set<List<String>> seen = new HashSet<>();
    for (CsvRow row : rows) {
      List<String> key = List.of(columns).stream().map(row::optional).toList();
      if (!seen.add(key)) {
        row.complain(columns[0], String.join(" ", key) + " is there already; remove one");
      }
    }
  }

  /** The first row of a table that has one row only. */
  static Optional<CsvRow> only(List<CsvRow> rows) {
    rows.stream().skip(1).forEach(row -> row.complain("", "there is one row only; remove this"));
    return rows.stream().findFirst();
  }
}
