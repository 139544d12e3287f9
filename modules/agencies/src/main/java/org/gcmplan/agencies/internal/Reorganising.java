package org.gcmplan.agencies.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.agencies.Agency;
import org.gcmplan.agencies.AgencyDissolved;
import org.gcmplan.agencies.AgencyId;
import org.gcmplan.agencies.Dissolution;
import org.gcmplan.agencies.DissolutionPreview;
import org.gcmplan.agencies.DissolutionTookEffect;
import org.gcmplan.agencies.DissolutionWithdrawn;
import org.gcmplan.agencies.RecordedDissolution;
import org.gcmplan.agencies.Reorganisations;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class Reorganising implements Reorganisations, PlannedDissolutions {
  private final AgencyRepository agencies;
  private final DissolutionRepository dissolutions;
  private final DissolutionRules rules;
  private final WorkOfAgencies work;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  Reorganising(
      AgencyRepository agencies,
      DissolutionRepository dissolutions,
      DissolutionRules rules,
      WorkOfAgencies work,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.agencies = agencies;
    this.dissolutions = dissolutions;
    this.rules = rules;
    this.work = work;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public DissolutionPreview preview(Actor reader, Dissolution order) {
    DissolutionRights.mustPrepare(reader);
    BusinessRuleViolation.throwIfAny(rules.problems(reader, order));
    List<OpenWorkItem> open =
        WorkOfAgencies.successions(order)
            .flatMap(succession -> work.everywhere().of(succession).stream())
            .toList();
    return new DissolutionPreview(
        agencies.find(order.agency()).orElseThrow().shown(),
        open,
        work.everywhere().lastActOf(order.agency().body()),
        order.from().isAfter(clock.today()));
  }

  @Override
  public void carryOut(Actor by, Dissolution order) {
    Actor registrar = DissolutionRights.mustDecide(by, order.agency());
    if (registrar.isSystem() && (wasWithdrawn(order) || repeats(order))) {
      return;
    }
    var problems = new ArrayList<>(rules.problems(registrar, order));
    if (problems.isEmpty()) {
      problems.addAll(rules.undecided(order));
    }
    BusinessRuleViolation.throwIfAny(problems);
    enter(registrar, order);
    var entry = new DissolutionEntry(order, dissolutions.nextPlace(), registrar, clock.instant());
    dissolutions.add(entry);
    if (entry.isDue(clock.today())) {
      pass(registrar, entry);
    }
  }

  @Override
  public void withdraw(Actor by, UUID id, String reason) {
    DissolutionEntry entry = dissolutions.get(id);
    Actor registrar = DissolutionRights.mustDecide(by, entry.agency());
    BusinessRuleViolation.throwIfAny(rules.problemsOfWithdrawal(entry, reason));
    entry.withdraw(reason.strip(), heirsOf(entry));
    agencies.find(entry.agency()).orElseThrow().goOn();
    events.fire(
        new DissolutionWithdrawn(
            registrar, clock.instant(), id, entry.agency(), entry.takesEffect(), reason.strip()));
  }

  @Override
  public List<RecordedDissolution> recorded() {
    return dissolutions.all().stream().map(entry -> entry.shown(heirsOf(entry))).toList();
  }

  @Override
  public List<UUID> due() {
    LocalDate today = clock.today();
    List<UUID> due = new ArrayList<>();
    dissolutions.all().stream()
        .filter(entry -> entry.isDue(today))
        .forEach(entry -> due.add(0, entry.id()));
    return due;
  }

  @Override
  public void pass(UUID id) {
    Optional.of(dissolutions.get(id))
        .filter(entry -> entry.isDue(clock.today()))
        .ifPresent(entry -> pass(Actor.SYSTEM, entry));
  }

  /** What the office took back, the application does not order again. */
  private boolean wasWithdrawn(Dissolution order) {
    return dissolutions.all().stream().anyMatch(entry -> entry.isWithdrawn(order));
  }

  /** Whether the register says so already. */
  private boolean repeats(Dissolution order) {
    return agencies
        .find(order.agency())
        .map(RegisteredAgency::shown)
        .filter(agency -> agency.validTo().filter(order.lastDay()::equals).isPresent())
        .filter(agency -> agency.successors().equals(order.successors()))
        .isPresent();
  }

  private void enter(Actor by, Dissolution order) {
    agencies.find(order.agency()).orElseThrow().end(order.lastDay(), order.successors());
    events.fire(
        new AgencyDissolved(
            by, clock.instant(), order.agency(), order.lastDay(), order.successors()));
  }

  private void pass(Actor by, DissolutionEntry entry) {
    Dissolution order = entry.order(heirsOf(entry));
    WorkOfAgencies.successions(order)
        .forEach(succession -> work.everywhere().handOver(by, succession));
    entry.carriedOut(clock.instant());
    events.fire(
        new DissolutionTookEffect(
            by,
            clock.instant(),
            entry.id(),
            order.agency(),
            order.successors(),
            order.from(),
            order.legalBasis()));
  }

  private List<AgencyId> heirsOf(DissolutionEntry entry) {
    return agencies
        .find(entry.agency())
        .map(RegisteredAgency::shown)
        .map(Agency::successors)
        .orElse(List.of());
  }
}
