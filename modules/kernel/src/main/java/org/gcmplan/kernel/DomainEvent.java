package org.gcmplan.kernel;

import java.time.Instant;

/**
 * Something that happened and mattered. Records only, named in the past tense, published inside the
 * transaction that made it true; the audit trail keeps every one with all its components.
 */
public interface DomainEvent {
  Actor by();

  Instant at();

  Subject subject();
}
