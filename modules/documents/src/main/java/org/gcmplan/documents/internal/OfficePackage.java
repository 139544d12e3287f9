package org.gcmplan.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into an office file, which is a ZIP archive: whether it is what it claims, and holds
 * nothing that runs. Read in pieces and counted, for an archive can unpack to more than any disk.
 */
final class OfficePackage {
  private static final int MOST_ENTRIES = 3000;
  private static final long MOST_UNPACKED = 200L * 1024 * 1024;
  private static final int LONGEST_DIRECTORY = 1024 * 1024;
  private static final String DIRECTORY = "[Content_Types].xml";
  private static final Pattern RUNS =
      Pattern.compile(
          "(.*/)?(vbaproject.*|vbadata\\.xml|macrosheets/.*|activex/.*|basic/.*|scripts/.*)"
              + "|.*\\.(exe|dll|js|vbs|bat|cmd|ps1|jar|scr|com|msi)");

  private final ZipFile archive;
  private final FileKind kind;
  private final long mostUnpacked;
  private long unpacked;

  private OfficePackage(ZipFile archive, FileKind kind, long mostUnpacked) {
    this.archive = archive;
    this.kind = kind;
    this.mostUnpacked = mostUnpacked;
  }

  /** Refuses what is not that kind of file, is broken, swells, or runs. */
  static void check(Path path, FileKind kind) {
    check(path, kind, MOST_UNPACKED);
  }

  /** The same for a file that is to be read as a whole. */
  static void check(Path path, FileKind kind, long mostUnpacked) {
    try (ZipFile archive = new ZipFile(path.toFile())) {
      new OfficePackage(archive, kind, mostUnpacked).check();
    } catch (IOException | IllegalArgumentException broken) {
      throw Refusal.of("broken");
    }
  }

  private void check() throws IOException {
    if (archive.size() > MOST_ENTRIES) {
      throw Refusal.of("swells");
    }
    for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
      check(all.nextElement());
    }
    if (!isWhatItClaims()) {
      throw Refusal.of("falseType");
    }
  }

  private void check(ZipEntry entry) throws IOException {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    if (RUNS.matcher(name).matches()) {
      throw Refusal.of("runs");
    }
    if (name.startsWith("/") || name.contains("..") || name.contains("\\")) {
      throw Refusal.of("broken");
    }
    try (InputStream content = archive.getInputStream(entry)) {
      byte[] piece = new byte[64 * 1024];
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        unpacked += read;
        if (unpacked > mostUnpacked) {
          throw Refusal.of("swells");
        }
      }
    }
  }

  private boolean isWhatItClaims() throws IOException {
    Optional<String> types = text(DIRECTORY);
    if (types.isEmpty()) {
      return text("mimetype").filter(kind.mediaType()::equals).isPresent();
    }
    if (types.get().toLowerCase(Locale.ROOT).contains("macroenabled")) {
      throw Refusal.of("runs");
    }
    return types.get().contains(kind.mediaType() + ".main+xml");
  }

  private Optional<String> text(String name) throws IOException {
    ZipEntry entry = archive.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream content = archive.getInputStream(entry)) {
      byte[] start = content.readNBytes(LONGEST_DIRECTORY);
      if (content.read() >= 0) {
        throw new ZipException(name + " is too long");
      }
      return Optional.of(new String(start, StandardCharsets.UTF_8));
    }
  }
}
