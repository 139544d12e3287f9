package org.gcmplan.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.gcmplan.exchange.internal.RawSheet.Cell;
import org.gcmplan.exchange.internal.RawSheet.Row;
import org.gcmplan.kernel.Folded;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;

/** Finds out which column is which, by key or by heading in any language. */
class HeadedRows {
  private final RawSheet sheet;
  private final List<SheetColumn> known;
  private final Faults faults;
  private final Map<Integer, String> keys = new LinkedHashMap<>();
  private final Map<String, LocalizedText> labels = new HashMap<>();
  private int begin = 1;

  HeadedRows(RawSheet sheet, List<SheetColumn> known, Faults faults) {
    this.sheet = sheet;
    this.known = known;
    this.faults = faults;
    sheet.rows().stream().findFirst().ifPresent(this::readHeadings);
  }

  /** Complains of every column that is missing. */
  boolean haveAll(List<String> needed) {
    List<String> missing = needed.stream().filter(key -> !labels.containsKey(key)).toList();
    for (String key : missing) {
      faults.add(sheet.name(), headingNumber(), "", "exchange.fault.columnMissing", name(key));
    }
    return missing.isEmpty();
  }

  private int headingNumber() {
    return sheet.rows().isEmpty() ? 1 : sheet.rows().get(0).number();
  }

  private LocalizedText name(String key) {
    return known.stream()
        .filter(column -> column.key().equals(key))
        .map(SheetColumn::label)
        .findFirst()
        .orElse(new LocalizedText(key, key));
  }

  private void readHeadings(Row headings) {
    headings
        .cells()
        .forEach((place, cell) -> recognise(place, cell).ifPresent(c -> take(place, c)));
    boolean byKey = headings.cells().values().stream().anyMatch(cell -> isKey(cell.text()));
    begin = byKey ? sheet.headings() : 1;
    headings
        .cells()
        .forEach(
            (place, cell) -> {
              if (!keys.containsKey(place) && !cell.text().isBlank()) {
                String at = CellReference.convertNumToColString(place);
                faults.add(
                    sheet.name(),
                    headings.number(),
                    at,
                    "exchange.fault.columnUnknown",
                    cell.text());
              }
            });
  }

  private boolean isKey(String text) {
    return known.stream().anyMatch(column -> column.key().equals(text.strip()));
  }

  private Optional<SheetColumn> recognise(int place, Cell cell) {
    String folded = fold(cell.text());
    return known.stream()
        .filter(
            column ->
                column.key().equals(folded)
                    || Stream.of(Language.values())
                        .anyMatch(language -> fold(column.label().in(language)).equals(folded)))
        .findFirst();
  }

  private static String fold(String text) {
    return Folded.of(text.replace('\u00a0', ' ')).replaceAll("\\s+", " ");
  }

  private void take(int place, SheetColumn column) {
    String letter = CellReference.convertNumToColString(place);
    if (labels.containsKey(column.key())) {
      faults.add(
          sheet.name(), headingNumber(), letter, "exchange.fault.columnTwice", column.label());
      return;
    }
    keys.put(place, column.key());
    labels.put(
        column.key(),
        new LocalizedText(
            letter + " · " + column.label().vi(), letter + " · " + column.label().en()));
  }

  /** The rows below the headings that say anything. */
  List<FileRow> rows() {
    return sheet.rows().stream().skip(begin).map(this::row).filter(row -> !row.isBlank()).toList();
  }

  private FileRow row(Row row) {
    Map<String, Cell> cells = new HashMap<>();
    row.cells()
        .forEach(
            (place, cell) -> {
              String key = keys.get(place);
              if (key != null) {
                cells.put(key, cell);
              } else if (!cell.text().isBlank()) {
                String at = CellReference.convertNumToColString(place);
                faults.add(sheet.name(), row.number(), at, "exchange.fault.noHeading", at);
              }
            });
    return new FileRow(sheet.name(), row.number(), cells, labels, faults);
  }
}
