package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.Optional;
import org.gcmplan.kernel.Actor;

/**
 * The provinces and cities that there are, before anything becomes of them: see {@link
 * TerritorialChanges} for that.
 */
public interface Localities {

  /**
   * Establishes a unit. Doing the same again changes nothing.
   *
   * @param from the first day, or empty when it was there before the plan
   * @throws org.gcmplan.kernel.BusinessRuleViolation when a unit in force holds the code
   */
  void establish(Actor by, LocalityId id, Designation designation, Optional<LocalDate> from);
}
