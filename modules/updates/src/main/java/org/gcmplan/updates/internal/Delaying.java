package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.updates.ActOrder;
import org.gcmplan.updates.DelayedAct;
import org.gcmplan.updates.DelayedActs;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.internal.DelayedEntry.State;

@ApplicationScoped
@Transactional
class Delaying implements DelayedActs {
  private final DelayedEntries entries;
  private final UpdateDesk desk;
  private final Orders orders;
  private final DueActs dueActs;
  private final UndoSettings settings;
  private final PlanClock clock;

  @Inject
  Delaying(
      DelayedEntries entries,
      UpdateDesk desk,
      Orders orders,
      DueActs dueActs,
      UndoSettings settings,
      PlanClock clock) {
    this.entries = entries;
    this.desk = desk;
    this.orders = orders;
    this.dueActs = dueActs;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public Duration delay() {
    return settings.delay();
  }

  @Override
  public void order(Actor by, UUID batch, ActOrder order) {
    PlanUpdate update = desk.toOrder(by, order.update());
    entries.mustBeFree(order.update(), DelayedEntry.slotOf(order));
    orders.check(by, update, order);
    if (settings.delay().isZero()) {
      orders.carryOut(by, order);
    } else {
      entries.add(new DelayedEntry(batch, order, by, clock.instant().plus(settings.delay())));
    }
  }

  @Override
  public List<DelayedAct> waiting(Actor by) {
    return shown(entries.of(by.account(), State.WAITING));
  }

  @Override
  public List<DelayedAct> on(Collection<UpdateId> updates) {
    return shown(entries.on(updates));
  }

  @Override
  public List<DelayedAct> takeBack(Actor by, UUID batch) {
    List<DelayedAct> taken =
        entries.batch(by.account(), batch).stream()
            .flatMap(id -> entries.claim(id).stream())
            .map(this::shown)
            .toList();
    if (taken.isEmpty()) {
      throw new BusinessRuleViolation("updates.undoTooLate");
    }
    return taken;
  }

  @Override
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public void finish(Actor by, UUID batch) {
    dueActs.carryOut(by, batch);
  }

  @Override
  public List<DelayedAct> failed(Actor by) {
    return shown(entries.of(by.account(), State.FAILED));
  }

  @Override
  public void putAway(Actor by, UUID act) {
    entries
        .find(act)
        .filter(entry -> entry.account().equals(by.account()))
        .filter(entry -> !entry.isWaiting())
        .ifPresent(entries::remove);
  }

  private List<DelayedAct> shown(List<DelayedEntry> found) {
    return found.stream().map(this::shown).toList();
  }

  private DelayedAct shown(DelayedEntry entry) {
    return entry.shown(desk.label(entry.updateId()));
  }
}
