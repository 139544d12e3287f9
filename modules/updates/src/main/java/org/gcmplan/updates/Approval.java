package org.gcmplan.updates;

import org.gcmplan.kernel.Actor;

/**
 * The approving official of the rank that the rules name, or a higher one, decides on the content
 * as it stands. Who drafted, revised or submitted it has no say. Of two decisions at once one wins;
 * the other is told who decided and what ({@link org.gcmplan.kernel.ChangedMeanwhile}).
 */
public interface Approval {

  /**
   * Approves.
   *
   * @param version the version that the official saw
   */
  void approve(Actor by, UpdateId update, long version);

  /** Gives it back to the standing office, with the reason. */
  void returnForRevision(Actor by, UpdateId update, long version, String reason);

  /** Refuses it for good, with the reason. */
  void refuse(Actor by, UpdateId update, long version, String reason);

  /**
   * Records what was decided above, where the rules leave the decision to somebody outside. For the
   * standing office.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it is decided here, the number is
   *     missing, the day lies ahead, or a refusal has no reason
   */
  void recordOutside(Actor by, UpdateId update, long version, OutsideDecision decision);
}
