package org.gcmplan.localities.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.AllOpenWork;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.localities.ChangePreview;
import org.gcmplan.localities.RecordedChange;
import org.gcmplan.localities.TerritorialChangeTookEffect;
import org.gcmplan.localities.TerritorialChangeWithdrawn;
import org.gcmplan.localities.TerritorialChanges;
import org.gcmplan.localities.TerritorialOrder;

@ApplicationScoped
@Transactional
class TerritorialRegistrar implements TerritorialChanges, PlannedChanges {
  private final TerritorialEntries entries;
  private final TerritorialRules rules;
  private final ChangeRepository changes;
  private final Consequences consequences;
  private final Withdrawal withdrawal;
  private final AllOpenWork work;
  private final Event<DomainEvent> events;
  private final PlanClock clock;

  @Inject
  TerritorialRegistrar(
      TerritorialEntries entries,
      TerritorialRules rules,
      ChangeRepository changes,
      Consequences consequences,
      Withdrawal withdrawal,
      WorkOfLocalities work,
      Event<DomainEvent> events,
      PlanClock clock) {
    this.entries = entries;
    this.rules = rules;
    this.changes = changes;
    this.consequences = consequences;
    this.withdrawal = withdrawal;
    this.work = work.everywhere();
    this.events = events;
    this.clock = clock;
  }

  @Override
  public ChangePreview preview(Actor reader, TerritorialOrder order) {
    RegisterRights.mustPrepare(reader);
    BusinessRuleViolation.throwIfAny(rules.problems(order));
    return consequences.of(order);
  }

  @Override
  public void carryOut(Actor by, TerritorialOrder order) {
    Actor registrar = RegisterRights.mustDecide(by, order.former());
    if (registrar.isSystem() && (wasWithdrawn(order) || entries.repeats(registrar, order))) {
      return;
    }
    BusinessRuleViolation.throwIfAny(rules.problems(order));
    entries.enter(registrar, order);
    var change = new TerritorialChange(order, changes.nextPlace(), registrar, clock.instant());
    changes.add(change);
    if (!order.from().isAfter(clock.today())) {
      pass(registrar, change);
    }
  }

  /** What the office took back, the application does not order again. */
  private boolean wasWithdrawn(TerritorialOrder order) {
    return changes.all().stream().anyMatch(change -> change.isWithdrawn() && change.says(order));
  }

  @Override
  public void withdraw(Actor by, UUID id, String reason) {
    TerritorialChange change = changes.get(id);
    Actor registrar = RegisterRights.mustDecide(by, change.former());
    BusinessRuleViolation.throwIfAny(withdrawal.problems(change, reason));
    entries.takeBack(change);
    change.withdraw(reason.strip());
    events.fire(
        new TerritorialChangeWithdrawn(
            registrar,
            clock.instant(),
            id,
            change.former(),
            change.formed(),
            change.takesEffect(),
            reason.strip()));
  }

  @Override
  public List<RecordedChange> recorded() {
    return changes.all().stream().map(TerritorialChange::shown).toList();
  }

  @Override
  public List<UUID> due() {
    return changes.due(clock.today());
  }

  @Override
  public void pass(UUID id) {
    Optional.of(changes.get(id))
        .filter(TerritorialChange::isWaiting)
        .filter(change -> !change.takesEffect().isAfter(clock.today()))
        .ifPresent(change -> pass(Actor.SYSTEM, change));
  }

  private void pass(Actor by, TerritorialChange change) {
    change.successions().forEach(succession -> work.handOver(by, succession));
    change.carriedOut(clock.instant());
    events.fire(
        new TerritorialChangeTookEffect(
            by,
            clock.instant(),
            change.id(),
            change.former(),
            change.formed(),
            change.takesEffect(),
            change.legalBasis()));
  }
}
