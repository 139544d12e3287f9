package org.gcmplan.certificates.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * A bit for each certificate, the first one leftmost, as Bitstring Status List 1.0 packs them:
 * never fewer than it asks for, so that nobody is told apart by the length of the list.
 */
final class StatusBits {
  private static final int FEWEST_BYTES = 131_072 / 8;

  private StatusBits() {}

  static String encoded(List<Integer> set) {
    int highest = set.stream().mapToInt(Integer::intValue).max().orElse(0);
    byte[] bits = new byte[Math.max(FEWEST_BYTES, highest / 8 + 1)];
    set.forEach(place -> bits[place / 8] |= (byte) (0x80 >> place % 8));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bits);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
  }
}
