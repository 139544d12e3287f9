package org.gcmplan.nominations.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * The section drafted from the record, line by line. A line that somebody edited or wrote stays; one
 * that is as it was drafted goes when the record says it no more; what the record says anew comes
 * at the end.
 */
final class RecordDraft {
  private RecordDraft() {}

  static String merge(String words, String drafted, String fromRecord) {
    List<String> before = lines(drafted);
    List<String> now = lines(fromRecord);
    List<String> merged = new ArrayList<>();
    for (String line : lines(words)) {
      if (!before.contains(line) || now.contains(line)) {
        merged.add(line);
      }
    }
    for (String line : now) {
      if (!before.contains(line) && !merged.contains(line)) {
        merged.add(line);
      }
    }
    return String.join("\n", merged);
  }

  private static List<String> lines(String text) {
    return text.isBlank() ? List.of() : text.lines().map(String::strip).toList();
  }
}
