package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;
import org.gcmplan.updates.ActNotCarriedOut;
import org.gcmplan.updates.ActOrder;

/**
 * Carries out orders whose time has come, each in a transaction of its own in which the order
 * leaves the queue too: both or neither, whatever happens to the server.
 */
@Dependent
class DueActs {
  private static final Logger LOG = Logger.getLogger(DueActs.class.getName());
  private static final int AT_ONCE = 50;
  private static final int TRIES = 5;

  private final DelayedEntries entries;
  private final Orders orders;
  private final OwnTransactions transactions;
  private final PeopleNow people;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  DueActs(
      DelayedEntries entries,
      Orders orders,
      OwnTransactions transactions,
      PeopleNow people,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.entries = entries;
    this.orders = orders;
    this.transactions = transactions;
    this.people = people;
    this.clock = clock;
    this.events = events;
  }

  void carryOutDue() {
    transactions.call(() -> entries.dueAt(clock.instant(), AT_ONCE)).forEach(this::carryOut);
  }

  void carryOut(Actor by, UUID batch) {
    transactions.call(() -> entries.batch(by.account(), batch)).forEach(this::carryOut);
  }

  private void carryOut(UUID id) {
    try {
      transactions.call(() -> done(id));
    } catch (BusinessRuleViolation refused) {
      transactions.call(() -> noted(id, refused.problems().get(0)));
    } catch (NotFound gone) {
      transactions.call(() -> noted(id, new Problem("", "updates.undo.gone")));
    } catch (RuntimeException fault) {
      // A lock that was not had, a database that did not answer: tried again at the next look.
      LOG.log(Level.WARNING, fault, () -> "Ordered act " + id + " was not carried out");
      transactions.call(() -> triedAgain(id));
    }
  }

  private boolean done(UUID id) {
    Optional<DelayedEntry> mine = entries.claim(id);
    mine.ifPresent(entry -> orders.carryOut(person(entry), entry.order()));
    return mine.isPresent();
  }

  private boolean noted(UUID id, Problem why) {
    entries.find(id).filter(DelayedEntry::isWaiting).ifPresent(entry -> note(entry, why));
    return true;
  }

  private void note(DelayedEntry entry, Problem why) {
    entry.fail(why);
    ActOrder order = entry.order();
    people
        .person(entry.account())
        .ifPresent(
            by ->
                events.fire(
                    new ActNotCarriedOut(
                        by, clock.instant(), order.update(), order.action(), why.key())));
  }

  private boolean triedAgain(UUID id) {
    entries
        .find(id)
        .filter(entry -> entry.isWaiting() && !entry.mayTryAgain(TRIES))
        .ifPresent(entry -> note(entry, new Problem("", "updates.undo.fault")));
    return true;
  }

  private Actor person(DelayedEntry entry) {
    return people
        .person(entry.account())
        .orElseThrow(() -> new NotAllowed("updates.undo.accountClosed"));
  }
}
