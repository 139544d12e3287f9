package org.gcmplan.updates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.BodyId;

/**
 * A body's request for more time to answer.
 *
 * @param granted the last day that it was given instead
 * @param answer why it was declined; empty unless it was
 */
public record TimeRequest(
    BodyId body,
    int round,
    LocalDate wanted,
    String reason,
    Instant at,
    String askedBy,
    State state,
    Optional<LocalDate> granted,
    String answer,
    String decidedBy) {

  /** What became of it. */
  public enum State {
    OPEN,
    GRANTED,
    DECLINED
  }
}
