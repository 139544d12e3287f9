package org.gcmplan.assignments;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.Actor;

/**
 * What reports say about an occurrence, written down as dates in the caller's transaction. Who may
 * report and confirm is for the caller to ask.
 */
public interface Milestones {

  /**
   * Progress was reported.
   *
   * @param completedOn the day of completion that the report claims, or empty while it goes on
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the claimed day is later than the report
   */
  void reported(
      Actor by, OccurrenceId occurrence, LocalDate reportedOn, Optional<LocalDate> completedOn);

  /** The assigning body confirmed the latest report, and with it the completion it may claim. */
  void confirmed(Actor by, OccurrenceId occurrence, LocalDate day);

  /** The assigning body sent the latest report back. */
  void sentBack(Actor by, OccurrenceId occurrence, LocalDate day);
}
