package org.gcmplan.search.internal;

import java.util.List;

/**
 * What is looked for, in every form in which it is compared.
 *
 * @param words folded, each once
 * @param marked whether marks were typed
 */
record Question(String exact, String compact, List<String> words, boolean marked) {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;

  static Question of(String typed) {
    String text = typed.strip();
    text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    return new Question(
        SearchText.exact(text),
        SearchText.compact(text),
        SearchText.words(text).stream().limit(MOST_WORDS).toList(),
        SearchText.hasMarks(text));
  }

  /** The same with other words, where the typed ones exist nowhere. */
  Question with(List<String> others) {
    String text = String.join(" ", others);
    return new Question(SearchText.exact(text), SearchText.compact(text), others, false);
  }

  boolean isEmpty() {
    return compact.isEmpty() || words.isEmpty();
  }

  String lastWord() {
    return words.get(words.size() - 1);
  }
}
