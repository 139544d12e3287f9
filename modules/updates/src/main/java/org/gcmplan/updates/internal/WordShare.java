package org.gcmplan.updates.internal;

import java.util.List;
import java.util.regex.Pattern;
import org.gcmplan.tasks.FieldValue;
import org.gcmplan.updates.Redline;
import org.gcmplan.updates.Segment;

/** How many words of a text differ from an earlier one, and of how many. */
record WordShare(long changed, long words) {
  static final WordShare NONE = new WordShare(0, 0);

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int ALL = 100;

  /** In the language that differs more. */
  static WordShare between(FieldValue before, FieldValue after) {
    WordShare vi = between(before.vi(), after.vi());
    WordShare en = between(before.en(), after.en());
    return en.percent() > vi.percent() ? en : vi;
  }

  private static WordShare between(String before, String after) {
    List<Segment> segments = Redline.between(before, after);
    long changed =
        Math.max(count(segments, Segment.Kind.DELETE), count(segments, Segment.Kind.INSERT));
    return new WordShare(changed, changed + count(segments, Segment.Kind.EQUAL));
  }

  private static long count(List<Segment> segments, Segment.Kind kind) {
    return segments.stream()
        .filter(segment -> segment.kind() == kind)
        .flatMap(segment -> BLANKS.splitAsStream(segment.text()))
        .filter(word -> !word.isEmpty())
        .count();
  }

  WordShare plus(WordShare other) {
    return new WordShare(changed + other.changed, words + other.words);
  }

  /** From 1 on as soon as one word differs. */
  int percent() {
    return changed == 0 ? 0 : (int) Math.max(1, ALL * changed / words);
  }
}
