package org.gcmplan.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gcmplan.kernel.Folded;

/**
 * A piece of a text.
 *
 * @param hit whether it was looked for
 */
public record Marked(String text, boolean hit) {
  private static final Pattern WORD = Pattern.compile("\\d+(?:\\.\\d+)+|[\\p{L}\\p{M}\\p{N}]+");

  /** The text in pieces; the last of the words may be the beginning of one. */
  static List<Marked> in(String text, List<String> words) {
    List<Marked> pieces = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int from = 0;
    while (word.find()) {
      if (isHit(Folded.of(word.group()), words)) {
        add(pieces, text.substring(from, word.start()), false);
        add(pieces, word.group(), true);
        from = word.end();
      }
    }
    add(pieces, text.substring(from), false);
    return pieces;
  }

  private static boolean isHit(String word, List<String> words) {
    return words.contains(word) || !words.isEmpty() && word.startsWith(words.get(words.size() - 1));
  }

  private static void add(List<Marked> pieces, String text, boolean hit) {
    if (!text.isEmpty()) {
      pieces.add(new Marked(text, hit));
    }
  }
}
