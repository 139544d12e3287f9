package org.gcmplan.search.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import org.gcmplan.kernel.DomainEvent;

/** Follows what happens, in its transaction: what is rolled back is not found either. */
@Dependent
class IndexUpkeep {
  private final IndexRepository index;
  private final Iterable<SearchSource> sources;

  @Inject
  IndexUpkeep(IndexRepository index, @Any Instance<SearchSource> sources) {
    this(index, (Iterable<SearchSource>) sources);
  }

  IndexUpkeep(IndexRepository index, Iterable<SearchSource> sources) {
    this.index = index;
    this.sources = sources;
  }

  /** Before the index is built for the first time, there is nothing to keep up. */
  void happened(@Observes DomainEvent event) {
    if (index.form().isPresent()) {
      follow(event);
    }
  }

  private void follow(DomainEvent event) {
    for (SearchSource source : sources) {
      Set<String> touched = source.touchedBy(event);
      if (!touched.isEmpty()) {
        index.replace(source.kind(), touched, source.some(touched));
      }
    }
  }
}
