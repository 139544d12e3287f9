package org.gcmplan.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks through an archive before anything else does: how much it unpacks to, and whether there are
 * parts in it that no plan needs. Keeps nothing of it in memory.
 */
final class ZipGuard {
  private static final int BEGINNING = 64 * 1024;
  private static final long SMALL = 1_000_000;
  private static final List<String> MACROS = List.of("vbaproject", "macrosheets/", "activex/");
  private static final List<String> FOREIGN =
      List.of("externallinks/", "embeddings/", "querytables/", "xl/connections.xml");

  private final ImportLimits limits;
  private final Set<String> names = new HashSet<>();
  private final byte[] buffer = new byte[8192];
  private long unpacked;

  ZipGuard(ImportLimits limits) {
    this.limits = limits;
  }

  void check(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        checkName(part.getName());
        checkBeginning(part.getName(), drain(zip, file.length));
      }
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new FileRefused("exchange.file.damaged");
    }
    if (names.isEmpty()) {
      throw new FileRefused("exchange.file.damaged");
    }
  }

  private void checkName(String name) {
    if (!names.add(name)) {
      throw new FileRefused("exchange.file.damagedPart", name);
    }
    if (names.size() > limits.parts()) {
      throw new FileRefused("exchange.file.parts", limits.parts());
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (MACROS.stream().anyMatch(lower::contains)) {
      throw new FileRefused("exchange.file.macros");
    }
    if (FOREIGN.stream().anyMatch(lower::contains)) {
      throw new FileRefused("exchange.file.links", name);
    }
  }

  /** Reads a part to its end, counting; gives back only its beginning. */
  private byte[] drain(InputStream part, long packed) throws IOException {
    ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
      unpacked += read;
      boolean swells = unpacked > SMALL && unpacked / limits.ratio() > packed;
      if (unpacked > limits.unpackedBytes() || swells) {
        throw new FileRefused("exchange.file.bomb", limits.unpackedBytes() / 1_000_000);
      }
      beginning.write(buffer, 0, Math.min(read, BEGINNING - beginning.size()));
    }
    return beginning.toByteArray();
  }

  private static void checkBeginning(String name, byte[] beginning) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
      XmlParts.mustDeclareNothing(name, beginning);
    }
    if (lower.equals("[content_types].xml")
        && new String(beginning, StandardCharsets.UTF_8)
            .toLowerCase(Locale.ROOT)
            .contains("macroenabled")) {
      throw new FileRefused("exchange.file.macros");
    }
  }
}
