package org.gcmplan.search.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.search.Finding;

/**
 * How well something answers a question.
 *
 * @param calledSo the other name by which it does
 */
record Match(IndexEntry entry, int grade, Optional<String> calledSo, boolean former) {
  static final Comparator<Match> BEST_FIRST =
      Comparator.comparingInt(Match::grade)
          .thenComparing(Match::former)
          .thenComparingInt(match -> match.entry.weight())
          .thenComparing(match -> numbered(match.entry.reference()))
          .thenComparing(match -> match.entry.title().vi())
          .thenComparing(match -> match.entry.subjectId());

  private static final int NAME_WITH_MARKS = 0;
  private static final int NAME = 1;
  private static final int BEGINNING_WITH_MARKS = 2;
  private static final int BEGINNING = 3;
  private static final int PHRASE_WITH_MARKS = 4;
  private static final int PHRASE = 5;
  private static final int WORDS_OF_THE_TITLE = 6;
  private static final int WORDS = 7;

  static Match of(Question question, IndexEntry entry, List<IndexName> names, boolean former) {
    int best = byWords(question, entry, names);
    Optional<IndexName> by = Optional.empty();
    for (IndexName name : names) {
      int grade = gradeOf(question, name);
      if (grade < best) {
        best = grade;
        by = Optional.of(name);
      }
    }
    return new Match(entry, best, by.map(IndexName::shown).filter(entry::isNotCalled), former);
  }

  private static int gradeOf(Question question, IndexName name) {
    boolean marks = question.marked();
    if (name.compact().equals(question.compact())) {
      return marks && name.exact().equals(question.exact()) ? NAME_WITH_MARKS : NAME;
    }
    if (name.compact().startsWith(question.compact())) {
      return marks && name.exact().startsWith(question.exact()) ? BEGINNING_WITH_MARKS : BEGINNING;
    }
    if (marks && (" " + name.exact() + " ").contains(" " + question.exact() + " ")) {
      return PHRASE_WITH_MARKS;
    }
    return hasPhrase(question, name) ? PHRASE : Integer.MAX_VALUE;
  }

  /** The words one after the other; the last may still be being typed. */
  private static boolean hasPhrase(Question question, IndexName name) {
    String words = " " + String.join(" ", SearchText.words(name.shown()));
    return words.contains(" " + String.join(" ", question.words()));
  }

  private static int byWords(Question question, IndexEntry entry, List<IndexName> names) {
    Set<String> words = SearchText.words(names.stream().map(IndexName::shown).toList());
    words.addAll(SearchText.words(entry.reference()));
    return words.containsAll(question.words()) ? WORDS_OF_THE_TITLE : WORDS;
  }

  /** 3.2 before 3.11. */
  private static String numbered(String reference) {
    StringBuilder padded = new StringBuilder();
    for (String part : reference.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)")) {
      padded.append(part.matches("\\d{1,8}") ? "%08d".formatted(Integer.parseInt(part)) : part);
    }
    return padded.toString();
  }

  Finding finding() {
    return new Finding(
        entry.kind(),
        entry.subjectId(),
        entry.reference(),
        entry.title(),
        entry.detail(),
        entry.path(),
        former,
        calledSo);
  }
}
