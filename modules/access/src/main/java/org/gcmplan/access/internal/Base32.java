package org.gcmplan.access.internal;

/** Bytes as letters that people can type, after RFC 4648, without padding. */
final class Base32 {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String of(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int held = 0;
    for (byte each : bytes) {
      buffer = (buffer << Byte.SIZE) | (each & 0xff);
      held += Byte.SIZE;
      while (held >= BITS) {
        held -= BITS;
        text.append(LETTERS.charAt((buffer >> held) & 31));
      }
      buffer &= (1 << held) - 1;
    }
    return held == 0
        ? text.toString()
        : text.append(LETTERS.charAt((buffer << (BITS - held)) & 31)).toString();
  }
}
