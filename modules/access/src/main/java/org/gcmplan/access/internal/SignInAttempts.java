package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.SignInRefused;
import org.gcmplan.access.SignedIn;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/**
 * The bookkeeping of tries to sign in. Each step is a transaction of its own: a try must count even
 * if what follows fails, and nobody's row stays locked while a password is hashed.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class SignInAttempts {
  private final AccountRepository accounts;
  private final PasswordHashing hashing;
  private final AccessSettings settings;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  SignInAttempts(
      AccountRepository accounts,
      PasswordHashing hashing,
      AccessSettings settings,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.hashing = hashing;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /** Counts a try. It may be evaluated unless it names a moment until which tries are refused. */
  Attempt admit(UserName userName) {
    var now = clock.instant();
    var account = accounts.withUserName(userName.value()).filter(found -> !found.isClosed());
    var tries = accounts.lockedTries(triesOf(userName, account));
    var refusedUntil = tries.refusedUntil(now);
    tries.admit(now, settings);
    return new Attempt(
        tries.id(),
        account.map(Account::id),
        account.map(Account::password).orElseGet(hashing::ofNobody),
        refusedUntil);
  }

  void succeeded(Attempt attempt, Optional<String> strongerHash) {
    var account = accounts.get(attempt.account().orElseThrow());
    forgiven(attempt);
    strongerHash.ifPresent(account::replacePassword);
  }

  /** Everything that was asked for has been shown. */
  void signedIn(UUID id) {
    var now = clock.instant();
    events.fire(new SignedIn(actor(accounts.get(id), now), now, id));
  }

  private static Actor actor(Account account, Instant now) {
    return account.actor(account.grantsAt(now), List.of());
  }

  Optional<UUID> accountOf(UserName userName) {
    return accounts
        .withUserName(userName.value())
        .filter(account -> !account.isClosed())
        .map(Account::id);
  }

  void forgiven(Attempt attempt) {
    accounts.lockedTries(attempt.tries()).succeed();
  }

  void refused(Attempt attempt) {
    events.fire(
        new SignInRefused(
            Actor.SYSTEM, clock.instant(), attempt.account(), attempt.refusedUntil().isPresent()));
  }

  Optional<Instant> refusedUntil(UserName userName) {
    var account = accounts.withUserName(userName.value()).filter(found -> !found.isClosed());
    return accounts.tries(triesOf(userName, account)).refusedUntil(clock.instant());
  }

  private static String triesOf(UserName userName, Optional<Account> account) {
    return account.map(Account::id).map(UUID::toString).orElseGet(userName::triesOfUnknown);
  }

  /**
   * One try to sign in.
   *
   * @param tries the row in which it is counted
   * @param account empty when nobody has the user name
   * @param hash of the account's password, or of nobody's, so that checking takes the same time
   * @param refusedUntil set when the try must not be evaluated
   */
  record Attempt(
      String tries, Optional<UUID> account, String hash, Optional<Instant> refusedUntil) {
    boolean isAdmitted() {
      return refusedUntil.isEmpty();
    }
  }
}
