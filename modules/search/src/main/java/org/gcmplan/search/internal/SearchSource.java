package org.gcmplan.search.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.search.FindingKind;

/** What a module has to be found. */
interface SearchSource {
  FindingKind kind();

  /** Everything of it. */
  Stream<Indexed> all();

  /** The origins of what an event changes; empty for nothing. */
  Set<String> touchedBy(DomainEvent event);

  /** The present state of what has these origins, as far as it is still there. */
  List<Indexed> some(Set<String> origins);

  /** Those that the reader may know of; asked of restricted ones only. */
  Set<String> visible(Actor reader, Set<String> ids);
}
