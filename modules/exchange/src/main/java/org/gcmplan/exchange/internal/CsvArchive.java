package org.gcmplan.exchange.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tables of an edition in one ZIP. */
final class CsvArchive {
  private CsvArchive() {}

  static byte[] of(List<SheetTable> tables) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    tables.forEach(table -> files.put(table.sheet().fileName() + ".csv", TableCsv.of(table)));
    return StillZip.of(files);
  }
}
