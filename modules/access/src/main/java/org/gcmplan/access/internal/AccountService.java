package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gcmplan.access.AccountClosed;
import org.gcmplan.access.AccountOpened;
import org.gcmplan.access.Accounts;
import org.gcmplan.access.NewAccount;
import org.gcmplan.access.RoleGranted;
import org.gcmplan.access.RoleRevoked;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class AccountService implements Accounts {
  private final AccountRepository accounts;
  private final PasswordHashing hashing;
  private final PasswordRules rules;
  private final ChangeOfPassword changeOfPassword;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  AccountService(
      AccountRepository accounts,
      PasswordHashing hashing,
      PasswordRules rules,
      ChangeOfPassword changeOfPassword,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.hashing = hashing;
    this.rules = rules;
    this.changeOfPassword = changeOfPassword;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public void open(Actor by, NewAccount account, char[] password) {
    openAlike(by, List.of(account), password);
  }

  @Override
  public void openAlike(Actor by, List<NewAccount> wanted, char[] password) {
    Administration.mustBeAllowed(by);
    var typed = new String(password);
    var fresh = wanted.stream().filter(account -> !accounts.has(account.id())).toList();
    fresh.forEach(account -> throwIfUnfit(account, typed));
    if (!fresh.isEmpty()) {
      var hash = hashing.hash(typed);
      fresh.forEach(account -> add(by, account, hash));
    }
  }

  private void add(Actor by, NewAccount account, String hash) {
    var now = clock.instant();
    accounts.add(new Account(account, hash, now));
    events.fire(new AccountOpened(by, now, account.id(), account.userName(), account.body()));
    account.roles().stream()
        .sorted()
        .map(role -> new Grant(role, account.body()))
        .forEach(grant -> events.fire(new RoleGranted(by, now, account.id(), grant)));
  }

  @Override
  public void grant(Actor by, UUID id, Grant grant) {
    var account = changedByAnother(by, id);
    if (account.isClosed()) {
      throw new BusinessRuleViolation("access.closed");
    }
    if (account.grant(grant, clock.instant())) {
      events.fire(new RoleGranted(by, clock.instant(), id, grant));
    }
  }

  @Override
  public void revoke(Actor by, UUID id, Grant grant) {
    if (changedByAnother(by, id).revoke(grant, clock.instant())) {
      events.fire(new RoleRevoked(by, clock.instant(), id, grant));
    }
  }

  @Override
  public void close(Actor by, UUID id) {
    var account = changedByAnother(by, id);
    if (!account.isClosed()) {
      account.close(clock.instant());
      events.fire(new AccountClosed(by, clock.instant(), id));
    }
  }

  @Override
  public void changePassword(Actor by, char[] old, char[] fresh) {
    changeOfPassword.change(by, new String(old), new String(fresh));
  }

  private Account changedByAnother(Actor by, UUID id) {
    Administration.mustBeAllowed(by);
    if (by.account().equals(id)) {
      throw new NotAllowed("access.ownAccount");
    }
    return accounts.change(id);
  }

  private void throwIfUnfit(NewAccount account, String password) {
    if (account.id().equals(Actor.SYSTEM.account())) {
      throw new IllegalArgumentException("The system's own id is no account");
    }
    var problems = new ArrayList<Problem>(rules.problems("password", password, account.userName()));
    if (!isWellFormed(account.userName())) {
      problems.add(new Problem("userName", "access.userNameForm"));
    } else if (accounts.withUserName(account.userName()).isPresent()) {
      problems.add(new Problem("userName", "access.userNameTaken", account.userName()));
    }
    if (account.name().isEmpty()) {
      problems.add(new Problem("nameVi", "access.nameMissing"));
    }
    BusinessRuleViolation.throwIfAny(problems);
  }

  private static boolean isWellFormed(String userName) {
    var name = new UserName(userName);
    return name.isWellFormed() && name.value().equals(userName);
  }
}
