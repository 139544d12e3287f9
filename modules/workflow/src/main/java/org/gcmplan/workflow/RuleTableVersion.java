package org.gcmplan.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A version of a table of rules.
 *
 * @param number from 1, in the order of adoption; 0 before
 * @param proposedBy the name of who proposed it; empty for a data pack
 * @param adoptedBy the name of who adopted it; empty for a data pack, and before
 */
public record RuleTableVersion(
    UUID id,
    RuleTableName name,
    int number,
    LocalDate validFrom,
    State state,
    String proposedBy,
    Instant proposedAt,
    String adoptedBy,
    Optional<Instant> adoptedAt) {

  /** How far it has come. */
  public enum State {
    PROPOSED,
    /** Adopted, and its first day lies ahead. */
    AHEAD,
    IN_FORCE,
    /** A later version took its place. */
    REPLACED,
    WITHDRAWN
  }
}
