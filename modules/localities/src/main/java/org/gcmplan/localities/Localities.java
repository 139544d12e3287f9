package org.gcmplan.localities;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.Actor;

/** Changes to the provinces and cities, each dated. */
public interface Localities {

  /**
   * Establishes a unit. Doing the same again changes nothing.
   *
   * @param from the first day, or empty when it was there before the plan
   * @throws org.gcmplan.kernel.BusinessRuleViolation when a unit in force holds the code
   */
  void establish(Actor by, LocalityId id, Designation designation, Optional<LocalDate> from);

  /**
   * Gives a unit another name, code or type from that day; it stays the same unit.
   *
   * @throws org.gcmplan.kernel.NotFound when no such unit is known
   */
  void redesignate(Actor by, LocalityId id, Designation designation, LocalDate from);

  /**
   * Merges units into a new one; they end on the day before.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when one of them is not in force then
   */
  void merge(
      Actor by, List<LocalityId> former, LocalityId successor, Designation as, LocalDate from);
}
