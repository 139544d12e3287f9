package org.gcmplan.kernel;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.nio.charset.StandardCharsets;

/** A good text in which a fuzzer puts what it likes where it likes. */
public final class Spliced {
  private static final int MOST_PLACES = 4;
  private static final int LONGEST = 40;

  private Spliced() {}

  /** The text with up to four passages of it replaced; without any it stays good. */
  public static String of(String good, FuzzedDataProvider data) {
    String text = good;
    for (int places = data.consumeInt(0, MOST_PLACES); places > 0; places--) {
      int from = data.consumeInt(0, text.length());
      int to = Math.min(text.length(), from + data.consumeInt(0, LONGEST));
      text = text.substring(0, from) + data.consumeString(LONGEST) + text.substring(to);
    }
    return text;
  }

  /** The same for bytes that are UTF-8. */
  public static byte[] of(byte[] good, FuzzedDataProvider data) {
    return of(new String(good, StandardCharsets.UTF_8), data).getBytes(StandardCharsets.UTF_8);
  }
}
