package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** For what reasons the end of a body is refused, each at its field and with the remedy. */
@Dependent
class DissolutionRules {
  private static final int LONGEST_BASIS = 300;
  private static final int LONGEST_REASON = 500;
  private static final int YEARS_AHEAD = 5;

  private final AgencyRepository agencies;
  private final WorkOfAgencies work;
  private final PlanClock clock;

  @Inject
  DissolutionRules(AgencyRepository agencies, WorkOfAgencies work, PlanClock clock) {
    this.agencies = agencies;
    this.work = work;
    this.clock = clock;
  }

  List<Problem> problems(Actor by, Dissolution order) {
    var problems = new ArrayList<Problem>(ofPaper(order));
    Agency agency = registered(order.agency());
    Stream.of(standing(agency, order), successorSince(agency, order), actsSince(by, agency, order))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(problems::add);
    problems.addAll(ofSuccessors(by, order));
    return problems;
  }

  /** Every item has a taker; on a day ahead new items may come, so somebody takes the rest. */
  List<Problem> undecided(Dissolution order) {
    if (order.from().isAfter(clock.today())) {
      boolean open = order.otherwise().isEmpty() && order.successors().size() > 1;
      return open
          ? List.of(new Problem("otherwise", "agencies.dissolve.plannedNeedsRest"))
          : List.of();
    }
    return WorkOfAgencies.successions(order)
        .flatMap(succession -> work.everywhere().undecided(succession).stream())
        .toList();
  }

  /** Why an order cannot be taken back. */
  List<Problem> problemsOfWithdrawal(DissolutionEntry entry, String reason) {
    var problems = new ArrayList<Problem>();
    if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
      problems.add(new Problem("reason", "agencies.withdraw.reason", LONGEST_REASON));
    }
    if (!entry.isPlanned(clock.today())) {
      problems.add(new Problem("order", "agencies.withdraw.tooLate", entry.takesEffect()));
    }
    return problems;
  }

  private List<Problem> ofPaper(Dissolution order) {
    var problems = new ArrayList<Problem>();
    if (order.legalBasis().isBlank() || order.legalBasis().length() > LONGEST_BASIS) {
      problems.add(new Problem("legalBasis", "agencies.dissolve.legalBasis"));
    }
    LocalDate latest = clock.today().plusYears(YEARS_AHEAD);
    if (order.from().isAfter(latest)) {
      problems.add(new Problem("from", "agencies.dissolve.tooFarAhead", latest));
    }
    return problems;
  }

  private Optional<Problem> standing(Agency agency, Dissolution order) {
    if (agency.validTo().isPresent()) {
      LocalDate last = agency.validTo().get();
      return Optional.of(
          new Problem("agency", "agencies.endedAlready", agency.name(), last, heirs(agency)));
    }
    return agency
        .validFrom()
        .filter(first -> !first.isBefore(order.from()))
        .map(first -> new Problem("from", "agencies.dissolve.notYet", agency.name(), first));
  }

  /** Another body went into this one on that day or later: then it must still have been there. */
  private Optional<Problem> successorSince(Agency agency, Dissolution order) {
    return agencies.all().stream()
        .map(RegisteredAgency::shown)
        .filter(other -> other.successors().contains(agency.id()))
        .filter(other -> other.validTo().filter(to -> !to.isBefore(order.lastDay())).isPresent())
        .findFirst()
        .map(
            other ->
                new Problem(
                    "from",
                    "agencies.dissolve.later",
                    other.name(),
                    agency.name(),
                    other.validTo().orElseThrow().plusDays(1)));
  }

  private Optional<Problem> actsSince(Actor by, Agency agency, Dissolution order) {
    return work.everywhere()
        .lastActOf(agency.id().body())
        .filter(last -> !by.isSystem() && !last.isBefore(order.from()))
        .map(
            last ->
                new Problem(
                    "from", "agencies.dissolve.actsSince", agency.name(), last, last.plusDays(1)));
  }

  private List<Problem> ofSuccessors(Actor by, Dissolution order) {
    var problems = new ArrayList<Problem>();
    List<AgencyId> heirs = order.successors();
    if (heirs.isEmpty() && !by.isSystem()) {
      problems.add(new Problem("successors", "agencies.dissolve.noSuccessor"));
    }
    if (heirs.contains(order.agency())) {
      problems.add(new Problem("successors", "agencies.dissolve.intoItself"));
    }
    if (Set.copyOf(heirs).size() < heirs.size()) {
      problems.add(new Problem("successors", "agencies.dissolve.namedTwice"));
    }
    heirs.stream()
        .map(this::registered)
        .filter(heir -> !heir.inForceOn(order.from()))
        .map(heir -> notInForce(heir, order.from()))
        .forEach(problems::add);
    if (order.otherwise().filter(rest -> !heirs.contains(rest)).isPresent()
        || !heirs.containsAll(order.takers().values())) {
      problems.add(new Problem("otherwise", "agencies.dissolve.strangerTakes"));
    }
    return problems;
  }

  private static Problem notInForce(Agency heir, LocalDate from) {
    return new Problem("successors", "agencies.successorNotInForce", heir.name(), from);
  }

  private LocalizedText heirs(Agency agency) {
    return agency.successors().stream()
        .map(id -> registered(id).name())
        .reduce(DissolutionRules::both)
        .orElse(new LocalizedText("–", "–"));
  }

  private static LocalizedText both(LocalizedText one, LocalizedText other) {
    return new LocalizedText(one.vi() + "; " + other.vi(), one.en() + "; " + other.en());
  }

  private Agency registered(AgencyId id) {
    return agencies
        .find(id)
        .map(RegisteredAgency::shown)
        .orElseThrow(() -> new NotFound("agency", id.value()));
  }
}
