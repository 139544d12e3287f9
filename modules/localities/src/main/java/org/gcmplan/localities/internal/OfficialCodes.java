package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.localities.LocalityId;

/** A code names one unit at a time, though over the years it may name several. */
@Dependent
class OfficialCodes {
  private final LocalityRepository units;

  @Inject
  OfficialCodes(LocalityRepository units) {
    this.units = units;
  }

  /**
   * Refuses a code that another unit holds on the first day that both exist.
   *
   * @param apart units that do not count, such as those that end with this very act
   */
  void refuseTaken(
      String code, Optional<LocalDate> from, Optional<LocalDate> to, List<LocalityId> apart) {
    units.withCode(code).stream()
        .filter(unit -> !apart.contains(unit.id()))
        .forEach(unit -> refuseIfHolding(code, unit, from, to.orElse(LocalDate.MAX)));
  }

  private static void refuseIfHolding(
      String code, TerritorialUnit unit, Optional<LocalDate> from, LocalDate to) {
    LocalDate ours = from.orElse(LocalDate.MIN);
    LocalDate theirs = unit.firstDay().orElse(LocalDate.MIN);
    LocalDate both = ours.isAfter(theirs) ? ours : theirs;
    if (unit.existsOn(both) && !both.isAfter(to) && unit.designationOn(both).code().equals(code)) {
      throw new BusinessRuleViolation(
          "localities.codeTaken", code, unit.designationOn(both).fullName());
    }
  }
}
