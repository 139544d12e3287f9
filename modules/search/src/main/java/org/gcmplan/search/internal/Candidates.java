package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What may be meant by a question, without an order. */
@Dependent
class Candidates {
  /** More is never looked at; who finds so much types another word. */
  static final int MOST = 1000;

  private static final int MOST_NAMED = 200;
  private static final int MOST_BEGINNINGS = 40;
  private static final int FEW = 5;
  private static final int SHORTEST_PART = 3;

  private final IndexReads index;

  @Inject
  Candidates(IndexReads index) {
    this.index = index;
  }

  Set<UUID> of(Question question) {
    Set<UUID> found = new LinkedHashSet<>(index.named(question.compact() + "%", MOST_NAMED));
    found.addAll(index.withWords(rarestFirst(question), MOST));
    if (found.size() < FEW && question.compact().length() >= SHORTEST_PART) {
      found.addAll(index.named("%" + question.compact() + "%", MOST_NAMED));
    }
    return found;
  }

  /** Each word alone; the last may still be being typed. */
  private List<List<String>> rarestFirst(Question question) {
    List<List<String>> groups = new ArrayList<>();
    question.words().forEach(word -> groups.add(List.of(word)));
    Set<String> last = new LinkedHashSet<>(List.of(question.lastWord()));
    index.beginning(question.lastWord(), MOST_BEGINNINGS).forEach(word -> last.add(word.word()));
    groups.set(groups.size() - 1, List.copyOf(last));
    Map<String, Integer> uses = index.uses(groups.stream().flatMap(List::stream).toList());
    groups.sort(
        Comparator.comparingInt(
            group -> group.stream().mapToInt(word -> uses.getOrDefault(word, 0)).sum()));
    return groups;
  }
}
