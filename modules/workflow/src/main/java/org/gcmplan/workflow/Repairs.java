package org.gcmplan.workflow;

import org.gcmplan.kernel.Actor;

/** Mends what the reconciliation names, one mismatch at a time; every mending is recorded. */
public interface Repairs {

  /**
   * Applies the remedy of the mismatch.
   *
   * @throws org.gcmplan.kernel.NotAllowed for anybody but administrators
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it has gone meanwhile
   */
  void mend(Actor by, Mismatch mismatch);
}
