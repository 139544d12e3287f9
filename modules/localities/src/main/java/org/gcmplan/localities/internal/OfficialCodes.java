package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.Problem;
import org.gcmplan.localities.Designation;

/**
 * A code and a full name name one unit at a time, though over the years they may name several:
 * seven codes and as many names changed meaning on one day.
 */
@Dependent
class OfficialCodes {
  private final LocalityRepository units;

  @Inject
  OfficialCodes(LocalityRepository units) {
    this.units = units;
  }

  /** A problem when another unit holds the code on the first day that both exist. */
  Optional<Problem> codeTaken(Claim claim) {
    String code = claim.as().code();
    return holder(units.withCode(code), claim, held -> held.code().equals(code))
        .map(name -> new Problem(claim.field("code"), "localities.codeTaken", code, name));
  }

  /** The same for the full name. */
  Optional<Problem> nameTaken(Claim claim) {
    LocalizedText wanted = claim.as().fullName();
    return holder(units.all(), claim, held -> held.fullName().equals(wanted))
        .map(name -> new Problem(claim.field("fullName"), "localities.change.nameTaken", name));
  }

  private static Optional<LocalizedText> holder(
      List<TerritorialUnit> candidates, Claim claim, Predicate<Designation> same) {
    return candidates.stream()
        .filter(unit -> !claim.apart().contains(unit.id()))
        .flatMap(unit -> onTheFirstCommonDay(unit, claim).stream())
        .filter(same)
        .findFirst()
        .map(Designation::fullName);
  }

  private static Optional<Designation> onTheFirstCommonDay(TerritorialUnit unit, Claim claim) {
    LocalDate ours = claim.from().orElse(LocalDate.MIN);
    LocalDate theirs = unit.firstDay().orElse(LocalDate.MIN);
    LocalDate both = ours.isAfter(theirs) ? ours : theirs;
    boolean shared = unit.existsOn(both) && claim.to().filter(both::isAfter).isEmpty();
    return shared ? Optional.of(unit.designationOn(both)) : Optional.empty();
  }
}
