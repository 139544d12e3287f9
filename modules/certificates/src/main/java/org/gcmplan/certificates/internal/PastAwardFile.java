package org.gcmplan.certificates.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.Problem;

/** A file with past awards: what kind it is, and its table as text. */
final class PastAwardFile {
  private PastAwardFile() {}

  /** A workbook is a ZIP archive, which begins so; no table does. */
  static boolean isWorkbook(byte[] file) {
    return file.length > 1 && file[0] == 'P' && file[1] == 'K';
  }

  static String text(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException otherEncoding) {
      throw new BusinessRuleViolation(new Problem("file", "certificates.import.encoding"));
    }
  }

  /** As a CSV table would say it, row by row. */
  static String asText(List<List<String>> lines) {
    StringWriter text = new StringWriter();
    try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
      for (List<String> line : lines) {
        printer.printRecord(line.isEmpty() ? List.of("", "") : line);
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return text.toString();
  }
}
