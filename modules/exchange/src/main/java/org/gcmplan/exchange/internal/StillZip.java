package org.gcmplan.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A ZIP that does not say when it was made, so that the same content gives the same bytes. */
final class StillZip {
  /** The earliest moment that the format knows. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  private StillZip() {}

  /** In the order of the map. */
  static byte[] of(Map<String, byte[]> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  /** The same parts, without their times. */
  static byte[] again(byte[] made) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(made));
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        put(zip, part.getName(), parts.readAllBytes());
      }
    } catch (IOException neverInMemory) {
      throw new UncheckedIOException(neverInMemory);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
