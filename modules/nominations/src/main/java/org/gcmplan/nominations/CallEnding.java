package org.gcmplan.nominations;

import java.time.LocalDate;
import org.gcmplan.kernel.Actor;

/** What becomes of a call after the decision, or without one. For the standing body. */
public interface CallEnding {
  /**
   * Puts on record that the awards were handed over.
   *
   * @param day of the ceremony; not before the decision, not after today
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code handedOverOn} for another day, or
   *     when nothing was decided yet
   */
  void handedOver(Actor by, CallId call, LocalDate day);

  /**
   * Archives its dossiers: the call is settled.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming how many nominations are still open, or
   *     when the awards were not handed over
   */
  void archive(Actor by, CallId call);

  /**
   * Ends it without an award.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming how many nominations are still open, at
   *     {@code reason} when none is given, or when awards were decided
   */
  void conclude(Actor by, CallId call, String reason);
}
