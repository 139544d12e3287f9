package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.gcmplan.access.SignInOutcome;
import org.gcmplan.access.SignIns;

/** No transaction here: hashing takes a quarter of a second, too long to keep a connection. */
@ApplicationScoped
class PasswordSignIns implements SignIns {
  private final SignInAttempts attempts;
  private final PasswordHashing hashing;

  @Inject
  PasswordSignIns(SignInAttempts attempts, PasswordHashing hashing) {
    this.attempts = attempts;
    this.hashing = hashing;
  }

  @Override
  public SignInOutcome check(String typedName, char[] password) {
    var attempt = attempts.admit(new UserName(typedName));
    if (attempt.isAdmitted() && isRight(attempt, new String(password))) {
      return new SignInOutcome(true, Optional.empty());
    }
    attempts.refused(attempt);
    return lastOutcome(typedName);
  }

  @Override
  public SignInOutcome lastOutcome(String typedName) {
    return new SignInOutcome(false, attempts.refusedUntil(new UserName(typedName)));
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
