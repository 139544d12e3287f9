package org.gcmplan.certificates;

import java.util.List;

/**
 * Whether two names are the same when some words of one stand as their initials in the other: «Quản
 * lý xuất nhập cảnh» and «QLXNC».
 */
record Abbreviations(List<String> one, List<String> other) {

  boolean match() {
    boolean[][] reached = new boolean[one.size() + 1][other.size() + 1];
    reached[0][0] = true;
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        if (reached[i][j]) {
          step(reached, i, j);
        }
      }
    }
    return reached[one.size()][other.size()];
  }

  private void step(boolean[][] reached, int i, int j) {
    if (one.get(i).equals(other.get(j))) {
      reached[i + 1][j + 1] = true;
    }
    int inOne = spelledOut(one, i, other.get(j));
    if (inOne > 0) {
      reached[i + inOne][j + 1] = true;
    }
    int inOther = spelledOut(other, j, one.get(i));
    if (inOther > 0) {
      reached[i + 1][j + inOther] = true;
    }
  }

  /** How many words from there on have these initials; 0 when they do not. */
  private static int spelledOut(List<String> words, int from, String initials) {
    int count = initials.length();
    if (count < 2 || from + count > words.size()) {
      return 0;
    }
    for (int i = 0; i < count; i++) {
      if (words.get(from + i).charAt(0) != initials.charAt(i)) {
        return 0;
      }
    }
    return count;
  }
}
