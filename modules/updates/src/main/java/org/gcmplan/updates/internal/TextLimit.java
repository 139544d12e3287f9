package org.gcmplan.updates.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.tasks.TaskRules;

/** How much a text may hold. What is too long is refused, never cut. */
enum TextLimit {
  /** Titles, citations and clauses. */
  SHORT(300),
  /** Everything that argues or describes. */
  LONG(TaskRules.LONGEST_TEXT);

  private final int longest;

  TextLimit(int longest) {
    this.longest = longest;
  }

  List<Problem> problemsOf(String field, String text) {
    List<Problem> problems = new ArrayList<>();
    if (text.length() > longest) {
      problems.add(new Problem(field, "updates.tooLong", longest, text.length()));
    }
    if (text.codePoints().anyMatch(TextLimit::cannotBeStored)) {
      problems.add(new Problem(field, "updates.unreadableCharacter"));
    }
    return problems;
  }

  List<Problem> problemsOf(String field, LocalizedText text) {
    return Stream.of(text.vi(), text.en())
        .flatMap(words -> problemsOf(field, words).stream())
        .distinct()
        .toList();
  }

  /** The same for a text that must not be missing. */
  List<Problem> problemsOf(String field, String text, String keyWhenMissing) {
    return text.isEmpty() ? List.of(new Problem(field, keyWhenMissing)) : problemsOf(field, text);
  }

  // PostgreSQL refuses NUL; half a surrogate pair is no character in any encoding.
  private static boolean cannotBeStored(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
