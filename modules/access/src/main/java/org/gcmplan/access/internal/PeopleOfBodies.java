package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.access.RoleGranted;
import org.gcmplan.access.RoleRevoked;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.OpenWorkItem.Kind;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Succession;

/** The people of bodies, who go to a successor with the rights that they hold. */
@ApplicationScoped
@Transactional
class PeopleOfBodies implements OpenWork {
  private final AccountRepository accounts;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  PeopleOfBodies(AccountRepository accounts, PlanClock clock, Event<DomainEvent> events) {
    this.accounts = accounts;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<OpenWorkItem> of(Succession succession) {
    return concerned(succession.body())
        .map(
            account ->
                new OpenWorkItem(
                    key(account),
                    Kind.PERSON,
                    account.userName(),
                    account.colleague().name(),
                    true))
        .toList();
  }

  @Override
  public void handOver(Actor by, Succession succession) {
    concerned(succession.body())
        .toList()
        .forEach(
            account -> moveOver(by, account, succession.body(), succession.decided(key(account))));
  }

  private static String key(Account account) {
    return "person-" + account.id();
  }

  /** The people of a body, and others who hold a right for it. */
  private Stream<Account> concerned(BodyId body) {
    return accounts.all().stream()
        .filter(account -> !account.isClosed())
        .filter(account -> account.body().equals(body) || !rights(account, body).isEmpty());
  }

  private List<Grant> rights(Account account, BodyId body) {
    return account.grantsAt(clock.instant()).stream()
        .filter(right -> right.body().equals(body))
        .toList();
  }

  private void moveOver(Actor by, Account account, BodyId from, BodyId to) {
    accounts.change(account.id());
    for (Grant right : rights(account, from)) {
      account.revoke(right, clock.instant());
      events.fire(new RoleRevoked(by, clock.instant(), account.id(), right));
      Grant passed = new Grant(right.role(), to);
      if (account.grant(passed, clock.instant())) {
        events.fire(new RoleGranted(by, clock.instant(), account.id(), passed));
      }
    }
    if (account.body().equals(from)) {
      account.moveTo(to);
    }
  }
}
