package org.gcmplan.exchange.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds out how a CSV is encoded: UTF-8, or UTF-16 as spreadsheets save it. Whatever else is
 * refused, for a wrong guess would spoil Vietnamese words without anybody noticing.
 */
final class CsvText {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int PROBE = 4_000;

  private CsvText() {}

  static String decode(byte[] file) {
    Charset marked =
        begins(file, 0xFF, 0xFE)
            ? StandardCharsets.UTF_16LE
            : begins(file, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : unmarked(file);
    String text =
        decoded(file, marked).orElseThrow(() -> new FileRefused("exchange.file.encoding"));
    String bare = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    int nul = bare.indexOf('\0');
    if (nul >= 0) {
      throw new FileRefused("exchange.file.nul", line(bare, nul));
    }
    return bare;
  }

  /** A text of mostly Latin letters in UTF-16 has a zero in nearly every second byte. */
  private static Charset unmarked(byte[] file) {
    byte[] probe = Arrays.copyOf(file, Math.min(file.length, PROBE) & ~1);
    int atEven = 0;
    int atOdd = 0;
    for (int at = 0; at < probe.length; at += 2) {
      atEven += probe[at] == 0 ? 1 : 0;
      atOdd += probe[at + 1] == 0 ? 1 : 0;
    }
    int many = probe.length / 4;
    if (atOdd > many && many > 0) {
      return StandardCharsets.UTF_16LE;
    }
    return atEven > many && many > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static Optional<String> decoded(byte[] file, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString());
    } catch (CharacterCodingException anotherEncoding) {
      return Optional.empty();
    }
  }

  private static boolean begins(byte[] file, int first, int second) {
    return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
  }

  private static long line(String text, int at) {
    return text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }
}
