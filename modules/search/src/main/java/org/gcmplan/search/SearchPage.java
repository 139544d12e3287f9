package org.gcmplan.search;

import java.util.List;
import java.util.Map;

/**
 * A page of findings, the best first.
 *
 * @param counts how many of each kind were found, whichever kind was asked for
 * @param found how many of the kind asked for
 * @param cut whether there is more than is ever counted
 * @param words the words that were looked for, folded; others than typed where these exist nowhere
 * @param corrected whether they are others
 */
public record SearchPage(
    List<Finding> findings,
    Map<FindingKind, Integer> counts,
    int found,
    boolean cut,
    List<String> words,
    boolean corrected) {
  /** Nothing was looked for. */
  public static final SearchPage EMPTY =
      new SearchPage(List.of(), Map.of(), 0, false, List.of(), false);

  public SearchPage {
    findings = List.copyOf(findings);
    counts = Map.copyOf(counts);
    words = List.copyOf(words);
  }
}
