package org.gcmplan.localities.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.localities.Division;
import org.gcmplan.localities.LocalityId;
import org.gcmplan.localities.Merger;
import org.gcmplan.localities.NewUnit;
import org.gcmplan.localities.Redesignation;
import org.gcmplan.localities.TerritorialOrder;

/** For what reasons an order about units is refused, each at its field and with the remedy. */
@Dependent
class TerritorialRules {
  private static final int LONGEST_BASIS = 300;
  private static final int YEARS_AHEAD = 5;

  private final LocalityRepository units;
  private final StandingOfUnits standing;
  private final Designations designations;
  private final PlanClock clock;

  @Inject
  TerritorialRules(
      LocalityRepository units,
      StandingOfUnits standing,
      Designations designations,
      PlanClock clock) {
    this.units = units;
    this.standing = standing;
    this.designations = designations;
    this.clock = clock;
  }

  List<Problem> problems(TerritorialOrder order) {
    var problems = new ArrayList<Problem>(ofPaper(order));
    order.former().stream()
        .distinct()
        .forEach(unit -> problems.addAll(standing.problems(unit, order)));
    if (order instanceof Merger merger) {
      problems.addAll(ofMerger(merger));
    } else if (order instanceof Division division) {
      problems.addAll(ofDivision(division));
    } else if (order instanceof Redesignation anew) {
      problems.addAll(designations.ofExisting(anew));
    }
    problems.addAll(designations.ofNew(order));
    return problems;
  }

  private List<Problem> ofPaper(TerritorialOrder order) {
    var problems = new ArrayList<Problem>();
    String basis = order.legalBasis();
    if (basis.isBlank() || basis.length() > LONGEST_BASIS) {
      problems.add(new Problem("legalBasis", "localities.change.legalBasis"));
    }
    LocalDate latest = clock.today().plusYears(YEARS_AHEAD);
    if (order.from().isAfter(latest)) {
      problems.add(new Problem("from", "localities.change.tooFarAhead", latest));
    }
    return problems;
  }

  private List<Problem> ofMerger(Merger order) {
    var problems = new ArrayList<Problem>();
    Set<LocalityId> different = new HashSet<>(order.former());
    if (different.size() < order.former().size()) {
      problems.add(new Problem("former", "localities.change.namedTwice"));
    }
    if (different.contains(order.unit().id())) {
      problems.add(new Problem("former", "localities.change.intoItself"));
    } else if (different.size() < 2) {
      problems.add(new Problem("former", "localities.change.mergeTwo"));
    }
    problems.addAll(known(order));
    return problems;
  }

  private List<Problem> ofDivision(Division order) {
    var problems = new ArrayList<Problem>();
    List<LocalityId> parts = order.parts().stream().map(NewUnit::id).toList();
    if (parts.contains(order.unit())) {
      problems.add(new Problem("former", "localities.change.intoItself"));
    }
    if (Set.copyOf(parts).size() < 2) {
      problems.add(new Problem("parts", "localities.change.divideInTwo"));
    }
    if (order.seat().filter(parts::contains).isEmpty()) {
      problems.add(new Problem("seat", "localities.change.noSeat"));
    }
    if (!parts.containsAll(order.takers().values())) {
      problems.add(new Problem("parts", "localities.change.strangerTakes"));
    }
    problems.addAll(known(order));
    return problems;
  }

  /** A new unit has an id that no unit had before. */
  private List<Problem> known(TerritorialOrder order) {
    return order.formed().stream()
        .filter(part -> !order.former().contains(part.id()))
        .map(NewUnit::id)
        .map(units::find)
        .flatMap(Optional::stream)
        .map(unit -> unit.designationOn(order.from()).fullName())
        .map(name -> new Problem("former", "localities.change.unitKnown", name))
        .toList();
  }
}
