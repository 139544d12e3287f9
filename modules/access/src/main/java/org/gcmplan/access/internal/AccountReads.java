package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.AccountDirectory;
import org.gcmplan.access.AccountRow;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PeopleByRole;
import org.gcmplan.kernel.PeopleNow;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;

@ApplicationScoped
@Transactional
class AccountReads implements AccountDirectory, PeopleNow, PeopleByRole {
  private final AccountRepository accounts;
  private final GuardedRights rights;
  private final PlanClock clock;

  @Inject
  AccountReads(AccountRepository accounts, GuardedRights rights, PlanClock clock) {
    this.accounts = accounts;
    this.rights = rights;
    this.clock = clock;
  }

  @Override
  public Optional<Actor> actor(String userName) {
    return accounts
        .withUserName(new UserName(userName).value())
        .filter(account -> !account.isClosed())
        .map(account -> account.actor(rights.own(account), rights.lent(account)));
  }

  @Override
  public Optional<Actor> person(UUID account) {
    return accounts
        .find(account)
        .filter(found -> !found.isClosed())
        .map(found -> found.actor(rights.own(found), rights.lent(found)));
  }

  @Override
  public List<Actor> holding(Role role) {
    return accounts.all().stream()
        .filter(account -> !account.isClosed())
        .map(account -> account.actor(rights.own(account), List.of()))
        .filter(person -> person.holds(role))
        .sorted(Comparator.comparing(Actor::name))
        .toList();
  }

  @Override
  public List<AccountRow> all(Actor reader) {
    Administration.mustBeAllowed(reader);
    var now = clock.instant();
    return accounts.all().stream().map(account -> account.row(now)).toList();
  }
}
