package org.gcmplan.updates;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shows word by word what became of a text. What is kept and inserted makes up the later text, what
 * is kept and deleted the earlier one, blanks included.
 */
public final class Redline {

  /** A blank run; a number with its points and strokes; a word; any other single sign. */
  private static final Pattern TOKEN =
      Pattern.compile("\\s+|\\p{N}+(?:[.,/:]\\p{N}+)*|[\\p{L}\\p{M}]+|.", Pattern.DOTALL);

  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder deleted = new StringBuilder();
  private final StringBuilder inserted = new StringBuilder();

  private Redline() {}

  /** The runs of words, each as long as it can be; none for two empty texts. */
  public static List<Segment> between(String before, String after) {
    return new Redline().compare(tokens(before), tokens(after));
  }

  private List<Segment> compare(List<String> before, List<String> after) {
    int position = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      keepBetween(words(before.subList(position, delta.getSource().getPosition())));
      deleted.append(words(delta.getSource().getLines()));
      inserted.append(words(delta.getTarget().getLines()));
      position = delta.getSource().getPosition() + delta.getSource().size();
    }
    keep(words(before.subList(position, before.size())));
    return List.copyOf(segments);
  }

  // Two replaced words with only a blank between them read as one change.
  private void keepBetween(String text) {
    if (text.isBlank() && !deleted.isEmpty() && !inserted.isEmpty()) {
      deleted.append(text);
      inserted.append(text);
    } else {
      keep(text);
    }
  }

  private void keep(String text) {
    write(Segment.Kind.DELETE, deleted.toString());
    write(Segment.Kind.INSERT, inserted.toString());
    write(Segment.Kind.EQUAL, text);
    deleted.setLength(0);
    inserted.setLength(0);
  }

  private void write(Segment.Kind kind, String text) {
    if (!text.isEmpty()) {
      segments.add(new Segment(kind, text));
    }
  }

  private static String words(List<String> tokens) {
    return String.join("", tokens);
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }
}
