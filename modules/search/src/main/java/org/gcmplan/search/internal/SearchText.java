package org.gcmplan.search.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.kernel.Folded;

/** Texts in the forms in which they are compared. */
final class SearchText {
  private static final int LONGEST_WORD = 60;
  private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)+|[\\p{L}\\p{N}]+");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Grave, acute, tilde, hook above, dot below: the tones of Vietnamese. */
  private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

  private SearchText() {}

  /**
   * Lower case with marks; the tone stands behind its word, so that hoà and hòa are the same, and
   * so are the composed and the decomposed form.
   */
  static String exact(String text) {
    StringBuilder exact = new StringBuilder();
    for (String word : NO_LETTER.split(lower(text))) {
      StringBuilder tones = new StringBuilder();
      if (exact.length() > 0) {
        exact.append(' ');
      }
      Normalizer.normalize(word, Normalizer.Form.NFD)
          .chars()
          .forEach(letter -> (TONES.indexOf(letter) < 0 ? exact : tones).append((char) letter));
      exact.append(tones);
    }
    return exact.toString().strip();
  }

  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Without marks, blanks and dots. */
  static String compact(String text) {
    return NO_LETTER.matcher(Folded.of(text)).replaceAll("");
  }

  /** Whether somebody took the pains to write marks. */
  static boolean hasMarks(String text) {
    return !Folded.of(text).equals(lower(text).strip());
  }

  /** The words of a text, folded, in their order, each once. Numbers such as 3.11 are one word. */
  static Set<String> words(String text) {
    Set<String> words = new LinkedHashSet<>();
    Matcher word = WORD.matcher(Folded.of(text));
    while (word.find()) {
      words.add(cut(word.group(), LONGEST_WORD));
    }
    return words;
  }

  static Set<String> words(List<String> texts) {
    return words(String.join(" ", texts));
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
