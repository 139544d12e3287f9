package org.gcmplan.nominations;

import java.time.LocalDate;
import org.gcmplan.kernel.Actor;

/** What the standing body (AWARD_OFFICE) does with a nomination. */
public interface Appraisals {
  void receive(Actor by, NominationId nomination);

  /** Returns it to the proposing body. */
  void giveBack(Actor by, NominationId nomination, String reasons);

  /**
   * Asks for a supplement.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation at {@code due} when the day is not to come
   */
  void askSupplement(Actor by, NominationId nomination, String what, LocalDate due);

  /**
   * Finds it eligible.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every doubt that blocks it, or that
   *     nobody has justified, and every opinion that is still open
   */
  void findEligible(Actor by, NominationId nomination);

  void findIneligible(Actor by, NominationId nomination, String reason);

  /** Takes one up again that was found eligible, cleared or submitted. */
  void reopen(Actor by, NominationId nomination, String reason);
}
