package org.gcmplan.coverage;

import org.gcmplan.kernel.Actor;

/** The register of own plans. Coordinators write for their body, the standing office for all. */
public interface OwnPlans {

  /**
   * Enters a plan. The same again changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the day lies ahead, the body was not in
   *     force on it, or number or day are missing
   */
  void register(Actor by, OwnPlan plan);

  /** Takes an entry back that was made by mistake; the trail keeps it, with the reason. */
  void withdraw(Actor by, OwnPlan plan, String reason);
}
