package org.gcmplan.access.internal;

import static java.util.stream.Collectors.joining;

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
import org.gcmplan.access.SubstitutionRevoked;
import org.gcmplan.access.WorkHandedOver;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.AllOpenWork;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.OpenWork;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Succession;

@ApplicationScoped
@Transactional
class HandOverService implements HandOvers {
  private final AccountRepository accounts;
  private final SubstitutionRepository substitutions;
  private final HandOverRules rules;
  private final AllOpenWork work;
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
    this.work = new AllOpenWork(modules);
    this.clock = clock;
    this.events = events;
  }

  @Override
  public HandOverPreview ofBody(Actor reader, Succession succession) {
    Administration.mustBeAllowed(reader);
    BusinessRuleViolation.throwIfAny(rules.ofBodies(reader, succession));
    return new HandOverPreview(work.of(succession), List.of(), 0);
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
  public void handOverBody(Actor by, Succession succession, String reason) {
    Administration.mustBeAllowed(by);
    var unsound = Stream.of(rules.ofBodies(by, succession), rules.ofReason(reason));
    BusinessRuleViolation.throwIfAny(unsound.flatMap(List::stream).toList());
    work.handOver(by, succession);
    var to = succession.successors().stream().map(BodyId::toString).collect(joining(" "));
    var from = succession.body().toString();
    events.fire(new WorkHandedOver(by, clock.instant(), "body", from, to, reason));
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
