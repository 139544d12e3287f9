package org.gcmplan.search;

import java.time.Instant;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Subject;

/** The index was written anew. */
public record SearchIndexRebuilt(Actor by, Instant at, int entries) implements DomainEvent {
  @Override
  public Subject subject() {
    return new Subject("search-index", "search");
  }
}
