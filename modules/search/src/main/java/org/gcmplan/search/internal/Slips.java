package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Slips of the finger: words that exist nowhere and differ by a letter from one that does. */
@Dependent
class Slips {
  private static final int SHORTEST = 3;
  private static final int LONG = 8;
  private static final int MOST_LOOKED_AT = 2000;

  private final IndexReads index;

  @Inject
  Slips(IndexReads index) {
    this.index = index;
  }

  /** The words that were meant; empty when nothing near exists, or nothing is wrong. */
  Optional<List<String>> corrected(List<String> words) {
    var known = index.uses(words);
    List<Optional<String>> meant =
        words.stream()
            .map(word -> known.containsKey(word) ? Optional.of(word) : nearest(word))
            .toList();
    List<String> found = meant.stream().flatMap(Optional::stream).toList();
    return found.size() == words.size() && !found.equals(words)
        ? Optional.of(found)
        : Optional.empty();
  }

  private Optional<String> nearest(String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    int most = word.length() < LONG ? 1 : 2;
    return index.beginning(word.substring(0, 1), MOST_LOOKED_AT).stream()
        .map(VocabularyWord::word)
        .filter(other -> Math.abs(other.length() - word.length()) <= most)
        .filter(other -> distance(word, other) <= most)
        .min(Comparator.comparingInt(other -> distance(word, other)));
  }

  /** Letters to be put in, left out, changed, or swapped with their neighbour. */
  static int distance(String one, String other) {
    int[][] cost = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, one, other, i, j);
      }
    }
    return cost[one.length()][other.length()];
  }

  private static int step(int[][] cost, String one, String other, int i, int j) {
    int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
    int least =
        Math.min(cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
  }
}
