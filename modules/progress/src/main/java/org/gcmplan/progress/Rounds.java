package org.gcmplan.progress;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** What happens to rounds. What the process does, it does as the application itself. */
public interface Rounds {

  /**
   * Opens a round: one duty for each body that has a task the regime covers.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the regime is not in force, has a round
   *     for this period already, or nobody owes a report
   */
  RoundId open(Actor by, RoundOrder order);

  /** Makes the duties of a round that was just opened; asked for by the process. */
  void makeDuties(RoundId round);

  /** Reminds each body that has not sent all, once a day; asked for by the process. */
  void remind(RoundId round);

  /** Tells the leadership of each body that has not sent all; the duty stays where it is. */
  void escalate(RoundId round);

  /**
   * Reminds by hand each body that has not sent all: the standing office whoever it is, another
   * reviewing body those that owe it something. Who was reminded today already is left alone.
   *
   * @return how many were
   * @throws org.gcmplan.kernel.BusinessRuleViolation when nobody is left to remind today
   */
  int remindLate(Actor by, RoundId round, BodyId reviewer);

  /** Closes a round. Who has not sent all is missing, and stays so on the list. */
  void close(Actor by, RoundId round, long seen);

  /**
   * Lets one body report although the round is closed.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the body is not missing, or has ended:
   *     then nobody could write in its name
   */
  void reopen(Actor by, DutyId duty, String reason);
}
