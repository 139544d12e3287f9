package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which an assignment rested by a decision of the assigning body.
 *
 * @param decidedBy the person, with the substituted one in brackets
 * @param end how it came to go on, empty while it rests
 */
public record Suspension(LocalDate since, String reason, String decidedBy, Optional<End> end) {

  /** The decision by which it goes on. */
  public record End(LocalDate on, String reason, String by) {}
}
