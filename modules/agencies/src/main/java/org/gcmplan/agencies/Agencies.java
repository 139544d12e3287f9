package org.gcmplan.agencies;

import org.gcmplan.kernel.Actor;

/**
 * The bodies of the state that carry out the plan. How they end: {@link Reorganisations}. For
 * administrators and the standing office.
 */
public interface Agencies {

  /**
   * Registers a body. Registering the same id with the same facts again changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when another body in force holds the code
   */
  void register(Actor by, NewAgency agency);
}
