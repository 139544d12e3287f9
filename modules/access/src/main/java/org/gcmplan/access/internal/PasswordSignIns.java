package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.access.SignInOutcome;
import org.gcmplan.access.SignIns;

/** No transaction here: hashing takes a quarter of a second, too long to keep a connection. */
@ApplicationScoped
class PasswordSignIns implements SignIns {
  private final SignInAttempts attempts;
  private final CodeCheck codes;
  private final PasswordHashing hashing;

  @Inject
  PasswordSignIns(SignInAttempts attempts, CodeCheck codes, PasswordHashing hashing) {
    this.attempts = attempts;
    this.codes = codes;
    this.hashing = hashing;
  }

  @Override
  public SignInOutcome check(String typedName, char[] password) {
    var attempt = attempts.admit(new UserName(typedName));
    if (attempt.isAdmitted() && isRight(attempt, new String(password))) {
      return passed(attempt.account().orElseThrow());
    }
    attempts.refused(attempt);
    return lastOutcome(typedName);
  }

  @Override
  public SignInOutcome checkCode(String typedName, String code) {
    Optional<UUID> account = attempts.accountOf(new UserName(typedName));
    if (account.isEmpty()) {
      return SignInOutcome.refused(Optional.empty());
    }
    if (!codes.passes(account.get(), code)) {
      return SignInOutcome.refused(codes.refusedUntil(account.get()));
    }
    attempts.signedIn(account.get());
    return new SignInOutcome(true, Optional.empty(), false);
  }

  private SignInOutcome passed(UUID account) {
    boolean codeNeeded = codes.isNeededFor(account);
    if (!codeNeeded) {
      attempts.signedIn(account);
    }
    return new SignInOutcome(true, Optional.empty(), codeNeeded);
  }

  @Override
  public SignInOutcome lastOutcome(String typedName) {
    return SignInOutcome.refused(attempts.refusedUntil(new UserName(typedName)));
  }

  private boolean isRight(SignInAttempts.Attempt attempt, String password) {
    boolean matches = hashing.matches(password, attempt.hash());
    if (!matches || attempt.account().isEmpty()) {
      return false;
    }
    attempts.succeeded(attempt, hashing.strongerHash(password, attempt.hash()));
    return true;
  }
}
