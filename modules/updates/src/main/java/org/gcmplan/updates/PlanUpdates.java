package org.gcmplan.updates;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * What a drafter does with plan updates. A draft may have gaps; submitting it may not. Every method
 * refuses who does not hold the right for the body ({@link org.gcmplan.kernel.NotAllowed}), and an
 * update that the actor may not see does not exist for them ({@link org.gcmplan.kernel.NotFound}).
 */
public interface PlanUpdates {

  /** Starts a draft of the body against the newest edition. */
  UpdateId draft(Actor by, BodyId body, Proposal proposal);

  /**
   * Writes a draft anew.
   *
   * @param version the version that the drafter saw
   * @throws org.gcmplan.kernel.ChangedMeanwhile when somebody wrote it since
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it is no draft any more
   */
  void revise(Actor by, UpdateId update, long version, Proposal proposal);

  /**
   * Hands a draft in for the completeness check. What is wrong with a change is reported for the
   * fields {@code changes[n].after} and {@code changes[n].task}, {@code n} being its number.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every gap: no change at all, a value
   *     that breaks {@link org.gcmplan.tasks.TaskRules}, a deadline before today, a lead that is
   *     not in force, a change that changes nothing, what stood before has moved since
   */
  void submit(Actor by, UpdateId update, long version);

  /**
   * Takes back an update that is under way, or that was given back; its record stays.
   *
   * @param reason must not be missing
   */
  void withdraw(Actor by, UpdateId update, String reason);

  /** Throws away a draft that was never handed in. */
  void discard(Actor by, UpdateId update);
}
