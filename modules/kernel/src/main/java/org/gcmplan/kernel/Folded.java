package org.gcmplan.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as it is searched: lower case, without marks, with đ as d. «Đà Nẵng» becomes «da nang», and
 * both tone-mark styles (hoà, hòa) become the same.
 */
public final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Folded() {}

  public static String of(String text) {
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd').strip();
  }
}
