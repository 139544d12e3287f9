package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.search.FindingKind;

/** Writes the index anew, kind by kind; until one is done, the old entries of it are found. */
@Dependent
class IndexBuilding {
  private static final int AT_ONCE = 500;

  private final IndexRepository index;
  private final Iterable<SearchSource> sources;
  private final Indexing transactions;
  private final PlanClock clock;

  @Inject
  IndexBuilding(
      IndexRepository index,
      @Any Instance<SearchSource> sources,
      Indexing transactions,
      PlanClock clock) {
    this(index, (Iterable<SearchSource>) sources, transactions, clock);
  }

  IndexBuilding(
      IndexRepository index,
      Iterable<SearchSource> sources,
      Indexing transactions,
      PlanClock clock) {
    this.index = index;
    this.sources = sources;
    this.transactions = transactions;
    this.clock = clock;
  }

  void build() {
    sources.forEach(source -> transactions.run(() -> build(source)));
    transactions.run(
        () -> {
          index.countWords();
          index.built(clock.instant());
        });
  }

  /** What bodies are called has changed. */
  void buildBodies() {
    sources.forEach(
        source -> {
          if (List.of(FindingKind.AGENCY, FindingKind.LOCALITY).contains(source.kind())) {
            build(source);
          }
        });
  }

  private void build(SearchSource source) {
    index.removeAll(source.kind());
    Iterator<Indexed> all = source.all().iterator();
    for (int number = 1; all.hasNext(); number++) {
      index.put(all.next());
      if (number % AT_ONCE == 0) {
        index.pause();
      }
    }
  }
}
