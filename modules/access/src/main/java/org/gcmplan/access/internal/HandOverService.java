package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.access.AccountClosed;
import org.gcmplan.access.HandOverPreview;
import org.gcmplan.access.HandOvers;
import org.gcmplan.access.RoleGranted;
import org.gcmplan.access.RoleRevoked;
import org.gcmplan.access.SubstitutionRevoked;
import org.gcmplan.access.WorkHandedOver;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.OpenWorkItem;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class HandOverService implements HandOvers {
  private final AccountRepository accounts;
  private final SubstitutionRepository substitutions;
  private final HandOverRules rules;
  private final Instance<OpenWork> modules;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  HandOverService(
      AccountRepository accounts,
      SubstitutionRepository substitutions,
      HandOverRules rules,
      Instance<OpenWork> modules,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.substitutions = substitutions;
    this.rules = rules;
    this.modules = modules;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public HandOverPreview ofBody(Actor reader, BodyId from, BodyId to) {
    Administration.mustBeAllowed(reader);
    BusinessRuleViolation.throwIfAny(rules.ofBodies(reader, from, to));
    var people = concerned(from).flatMap(account -> holders(account, from)).toList();
    return new HandOverPreview(work(from, to), people, 0);
  }

  @Override
  public HandOverPreview ofPerson(Actor reader, UUID from, UUID to) {
    Administration.mustBeAllowed(reader);
    var leaving = accounts.get(from);
    BusinessRuleViolation.throwIfAny(rules.ofPeople(reader, leaving, accounts.get(to)));
    var people =
        leaving.grantsAt(clock.instant()).stream()
            .map(right -> new HandOverPreview.Holder(leaving.colleague(), right))
            .toList();
    return new HandOverPreview(List.of(), people, aliveOf(from).size());
  }

  @Override
  public void handOverBody(Actor by, BodyId from, BodyId to, String reason) {
    Administration.mustBeAllowed(by);
    var problems = Stream.of(rules.ofBodies(by, from, to), rules.ofReason(reason));
    BusinessRuleViolation.throwIfAny(problems.flatMap(List::stream).toList());
    modules.forEach(module -> module.handOver(by, from, to));
    concerned(from).forEach(account -> moveOver(by, account, from, to));
    events.fire(
        new WorkHandedOver(by, clock.instant(), "body", from.toString(), to.toString(), reason));
  }

  @Override
  public void handOverPerson(Actor by, UUID from, UUID to, String reason) {
    Administration.mustBeAllowed(by);
    var leaving = accounts.change(from);
    var coming = accounts.change(to);
    var problems = Stream.of(rules.ofPeople(by, leaving, coming), rules.ofReason(reason));
    BusinessRuleViolation.throwIfAny(problems.flatMap(List::stream).toList());
    leaving.grantsAt(clock.instant()).forEach(right -> grant(by, coming, right));
    aliveOf(from).forEach(substitution -> end(by, substitution));
    leaving.close(clock.instant());
    events.fire(new AccountClosed(by, clock.instant(), from));
    events.fire(
        new WorkHandedOver(by, clock.instant(), "account", from.toString(), to.toString(), reason));
  }

  private List<OpenWorkItem> work(BodyId from, BodyId to) {
    return modules.stream().flatMap(module -> module.of(from, to).stream()).toList();
  }

  /** The people of a body, and others who hold a right for it. */
  private Stream<Account> concerned(BodyId body) {
    return accounts.all().stream()
        .filter(account -> !account.isClosed())
        .filter(account -> account.body().equals(body) || holders(account, body).count() > 0);
  }

  private Stream<HandOverPreview.Holder> holders(Account account, BodyId body) {
    return account.grantsAt(clock.instant()).stream()
        .filter(right -> right.body().equals(body))
        .map(right -> new HandOverPreview.Holder(account.colleague(), right));
  }

  private void moveOver(Actor by, Account account, BodyId from, BodyId to) {
    accounts.change(account.id());
    holders(account, from)
        .map(HandOverPreview.Holder::right)
        .toList()
        .forEach(
            right -> {
              account.revoke(right, clock.instant());
              events.fire(new RoleRevoked(by, clock.instant(), account.id(), right));
              grant(by, account, new Grant(right.role(), to));
            });
    if (account.body().equals(from)) {
      account.moveTo(to);
    }
  }

  private void grant(Actor by, Account account, Grant right) {
    if (account.grant(right, clock.instant())) {
      events.fire(new RoleGranted(by, clock.instant(), account.id(), right));
    }
  }

  private List<SubstitutionEntry> aliveOf(UUID account) {
    return substitutions.naming(account).stream()
        .filter(substitution -> substitution.state(clock.today()).isAlive())
        .toList();
  }

  private void end(Actor by, SubstitutionEntry substitution) {
    substitution.revoke(by.account(), clock.instant(), clock.today());
    events.fire(new SubstitutionRevoked(by, clock.instant(), substitution.id()));
  }
}
