package org.gcmplan.documents.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gcmplan.documents.Upload;

/** Files as people send them, honest and otherwise. */
final class SampleFiles {
  static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  static final byte[] PDF = new PdfPress(Papers.HOUSE).print(Papers.letter());
  static final byte[] DOCX = new DocxPress(Papers.HOUSE).print(Papers.letter());
  static final byte[] PROGRAM =
      ("MZ\u0090\u0000" + "\u0000".repeat(56)).getBytes(StandardCharsets.ISO_8859_1);

  private SampleFiles() {}

  static Upload named(String name, byte[] content) {
    return new Upload(name, "", new ByteArrayInputStream(content));
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** An archive of those entries. */
  static byte[] archive(Map<String, byte[]> entries) {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return written.toByteArray();
  }

  /** A word file of that content type, with one more part. */
  static byte[] word(String type, String part, byte[] content) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(
        "[Content_Types].xml", text("<Types><Override ContentType=\"" + type + "\"/></Types>"));
    entries.put(part, content);
    return archive(entries);
  }

  /** So many zeros, made as they are read. */
  static final class Endless extends InputStream {
    private final long size;
    private long read;

    Endless(long size) {
      this.size = size;
    }

    long bytesRead() {
      return read;
    }

    @Override
    public int read() {
      return read++ < size ? 0 : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
      if (read >= size) {
        return -1;
      }
      int piece = (int) Math.min(length, size - read);
      read += piece;
      return piece;
    }
  }
}
