package org.gcmplan.nominations;

import java.time.LocalDate;
import org.gcmplan.kernel.Actor;

/** Calls for nominations. For the standing body (AWARD_OFFICE). */
public interface AwardCalls {
  /**
   * Begins a call.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every field that is wrong
   */
  CallId draft(Actor by, CallTerms terms);

  /**
   * Changes a call that is not open yet.
   *
   * @param seen the version that was read
   */
  void amend(Actor by, CallId call, long seen, CallTerms terms);

  /** Announces it: from now on its terms stand, and the rules of this day hold for it. */
  void open(Actor by, CallId call);

  /**
   * Moves the closing day forward.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code closesOn} when the day is not later,
   *     at {@code reason} when none is given
   */
  void extend(Actor by, CallId call, LocalDate closesOn, String reason);
}
