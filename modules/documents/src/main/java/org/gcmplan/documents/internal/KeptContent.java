package org.gcmplan.documents.internal;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** The bytes of a kept file, fetched piece by piece as they are read. */
final class KeptContent extends InputStream {
  private final FilePieces pieces;
  private final String sha256;
  private final long size;
  private long fetched;
  private int part;
  private InputStream piece = InputStream.nullInputStream();

  KeptContent(FilePieces pieces, String sha256, long size) {
    this.pieces = pieces;
    this.sha256 = sha256;
    this.size = size;
  }

  @Override
  public int read() throws java.io.IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws java.io.IOException {
    int read = piece.read(target, offset, length);
    while (read < 0 && fetched < size) {
      byte[] next = pieces.piece(sha256, part++);
      fetched += next.length;
      piece = new ByteArrayInputStream(next);
      read = piece.read(target, offset, length);
    }
    return read;
  }
}
