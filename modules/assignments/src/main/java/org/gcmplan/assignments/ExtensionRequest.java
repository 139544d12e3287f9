package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A formal request for a later due day.
 *
 * @param due the due day when it was made
 * @param wanted the day asked for
 */
public record ExtensionRequest(
    ExtensionId id,
    AssignmentId assignment,
    OccurrenceId occurrence,
    LocalDate due,
    LocalDate wanted,
    String reason,
    LocalDate askedOn,
    String askedBy,
    Outcome outcome,
    Optional<LocalDate> decidedOn,
    String decisionReason,
    String decidedBy) {

  /** What became of it. */
  public enum Outcome {
    OPEN,
    GRANTED,
    DECLINED,
    /** The assignment ended first. */
    FELL_AWAY
  }
}
