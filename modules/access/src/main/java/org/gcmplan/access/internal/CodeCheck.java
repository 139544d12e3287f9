package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.RecoveryCodeSpent;
import org.gcmplan.access.SignInRefused;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/**
 * Checks a code of a second factor. Tries are counted like those of passwords, in a transaction of
 * their own, before the code is looked at.
 */
@Dependent
@Transactional(TxType.REQUIRES_NEW)
class CodeCheck {
  private final AccountRepository accounts;
  private final SecondFactorRepository factors;
  private final SecretBox box;
  private final AccessSettings settings;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  CodeCheck(
      AccountRepository accounts,
      SecondFactorRepository factors,
      SecretBox box,
      AccessSettings settings,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.factors = factors;
    this.box = box;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Whether it is the device's code of this moment, not seen before, or an unspent recovery code.
   */
  boolean passes(UUID account, String typed) {
    if (!factors.isInUse(account)) {
      return false;
    }
    var tries = accounts.codeTries(account);
    if (!tries.admit(clock.instant(), settings)) {
      events.fire(refused(account, true));
      return false;
    }
    boolean right = isRight(account, typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    if (right) {
      tries.succeed();
    } else {
      events.fire(refused(account, false));
    }
    return right;
  }

  boolean isNeededFor(UUID account) {
    return factors.isInUse(account);
  }

  Optional<Instant> refusedUntil(UUID account) {
    return factors.isInUse(account)
        ? accounts.codeTries(account).refusedUntil(clock.instant())
        : Optional.empty();
  }

  /** Whether a code shows that the device holds the secret, when it is being set up. */
  Optional<Long> stepOf(SecondFactorEntry factor, String typed) {
    byte[] secret = box.open(factor.secret(), factor.account());
    return Totp.stepOf(typed.replaceAll("\\s", ""), secret, clock.instant(), factor.lastStep());
  }

  private boolean isRight(UUID account, String code) {
    return factors
        .inUseLocked(account)
        .map(factor -> isOfDevice(factor, code) || isRecovery(account, code))
        .orElse(false);
  }

  private boolean isOfDevice(SecondFactorEntry factor, String code) {
    Optional<Long> step = stepOf(factor, code);
    step.ifPresent(factor::use);
    return step.isPresent();
  }

  private boolean isRecovery(UUID account, String code) {
    String fingerprint = box.fingerprint(code, account);
    var codes = factors.codes(account);
    var spent = codes.stream().filter(each -> each.isOf(fingerprint)).findFirst();
    spent.ifPresent(
        each -> {
          each.use(clock.instant());
          int left = (int) codes.stream().filter(RecoveryCodeEntry::isUnused).count();
          events.fire(new RecoveryCodeSpent(Actor.SYSTEM, clock.instant(), account, left));
        });
    return spent.isPresent();
  }

  private SignInRefused refused(UUID account, boolean locked) {
    return new SignInRefused(Actor.SYSTEM, clock.instant(), Optional.of(account), locked);
  }
}
