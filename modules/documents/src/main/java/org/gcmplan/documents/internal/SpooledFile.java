package org.gcmplan.documents.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file laid aside until it is checked, so that it never stands in memory as a whole. Gone when
 * closed.
 */
record SpooledFile(Path path, long size, String sha256) implements AutoCloseable {
  private static final int PIECE = 64 * 1024;

  /** Reads no further than the size allowed. */
  static SpooledFile of(InputStream content, long largest) {
    try {
      Path path = Files.createTempFile("gcmplan-", ".part");
      try {
        return copy(content, path, largest);
      } catch (RuntimeException | IOException refused) {
        Files.deleteIfExists(path);
        throw refused;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static SpooledFile copy(InputStream content, Path path, long largest) throws IOException {
    MessageDigest digest = digester();
    byte[] piece = new byte[PIECE];
    long size = 0;
    try (OutputStream out = Files.newOutputStream(path)) {
      for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
        size += read;
        if (size > largest) {
          throw Refusal.of("tooLarge", largest / 1024 / 1024);
        }
        digest.update(piece, 0, read);
        out.write(piece, 0, read);
      }
    }
    if (size == 0) {
      throw Refusal.of("empty");
    }
    return new SpooledFile(path, size, HexFormat.of().formatHex(digest.digest()));
  }

  InputStream open() {
    try {
      return Files.newInputStream(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static MessageDigest digester() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
