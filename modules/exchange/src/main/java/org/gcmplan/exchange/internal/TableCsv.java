package org.gcmplan.exchange.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** A table as CSV: UTF-8 with a byte order mark, commas, keys in the first line, ISO days. */
final class TableCsv {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORM =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.ALL).get();

  private TableCsv() {}

  static byte[] of(SheetTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStreamWriter writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      writer.write(BYTE_ORDER_MARK);
      CSVPrinter csv = new CSVPrinter(writer, FORM);
      csv.printRecord(table.columns().stream().map(SheetColumn::key).toList());
      for (List<Object> row : table.rows()) {
        csv.printRecord(row.stream().map(TableCsv::cell).toList());
      }
      csv.flush();
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static String cell(Object cell) {
    return cell instanceof BigDecimal number
        ? number.toPlainString()
        : Neutral.written(cell.toString());
  }
}
