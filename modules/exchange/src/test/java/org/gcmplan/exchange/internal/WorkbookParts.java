package org.gcmplan.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A workbook taken apart, for what no spreadsheet program would write. */
final class WorkbookParts {
  private WorkbookParts() {}

  static Map<String, byte[]> of(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), zip.readAllBytes());
      }
    } catch (IOException neverInMemory) {
      throw new AssertionError(neverInMemory);
    }
    return parts;
  }

  static byte[] changed(byte[] file, String part, UnaryOperator<String> change) {
    Map<String, byte[]> parts = of(file);
    String xml = new String(parts.get(part), StandardCharsets.UTF_8);
    String written = change.apply(xml);
    assertThat(written.equals(xml)).as("unchanged").isFalse();
    parts.put(part, written.getBytes(StandardCharsets.UTF_8));
    return StillZip.of(parts);
  }
}
