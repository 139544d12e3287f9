package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.OutsideIdentityLinked;
import org.gcmplan.access.SignInRefused;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/** Finds the account of a person whom the provider has proven. Opens none and gives no right. */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class KnownOutside {
  private final AccountRepository accounts;
  private final OutsideIdentityRepository identities;
  private final OidcSettings settings;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  KnownOutside(
      AccountRepository accounts,
      OutsideIdentityRepository identities,
      OidcSettings settings,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.identities = identities;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /** The open account; tied to the identity now, if a verified address led to it. */
  Optional<Account> account(OidcToken.Person person) {
    var known = identities.find(settings.issuerName(), person.subject());
    if (known.isPresent()) {
      return open(accounts.get(known.get().account()));
    }
    return person
        .email()
        .filter(any -> settings.linkByEmail())
        .flatMap(email -> identities.withAddress(new MailAddress(email).value()))
        .flatMap(KnownOutside::open)
        .filter(this::isUntied)
        .map(account -> tie(account, person.subject()));
  }

  void refused(Optional<UUID> account) {
    events.fire(new SignInRefused(Actor.SYSTEM, clock.instant(), account, false));
  }

  // An address that was given to somebody new must not open the account of the one before.
  private boolean isUntied(Account account) {
    return identities.of(account.id(), settings.issuerName()).isEmpty();
  }

  private Account tie(Account account, String subject) {
    var now = clock.instant();
    identities.add(new OutsideIdentityEntry(account.id(), settings.issuerName(), subject, now));
    events.fire(
        new OutsideIdentityLinked(Actor.SYSTEM, now, account.id(), settings.issuerName(), subject));
    return account;
  }

  private static Optional<Account> open(Account account) {
    return Optional.of(account).filter(each -> !each.isClosed());
  }
}
