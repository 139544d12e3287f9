package org.gcmplan.agencies;

import java.time.LocalDate;
import java.util.List;
import org.gcmplan.kernel.Actor;

/** Changes to the bodies of the state that carry out the plan. */
public interface Agencies {

  /**
   * Registers a body. Registering the same id with the same facts again changes nothing.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when another body in force holds the code
   */
  void register(Actor by, NewAgency agency);

  /**
   * Ends a body.
   *
   * @param lastDay the last day on which it exists
   * @param successors who takes over; may be several
   * @throws org.gcmplan.kernel.NotFound when no such body is registered
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it has ended on another day already
   */
  void dissolve(Actor by, AgencyId agency, LocalDate lastDay, List<AgencyId> successors);
}
