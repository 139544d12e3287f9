package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.gcmplan.access.PasswordChanged;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/**
 * Somebody replaces their own password. Wrong old ones count as failed sign-ins, so that a session
 * left open does not help to find it out.
 */
@Dependent
class ChangeOfPassword {
  private final AccountRepository accounts;
  private final PasswordHashing hashing;
  private final PasswordRules rules;
  private final SignInAttempts attempts;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  ChangeOfPassword(
      AccountRepository accounts,
      PasswordHashing hashing,
      PasswordRules rules,
      SignInAttempts attempts,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.hashing = hashing;
    this.rules = rules;
    this.attempts = attempts;
    this.clock = clock;
    this.events = events;
  }

  void change(Actor by, String old, String fresh) {
    var account = accounts.get(by.account());
    mustBeRight(old, new UserName(account.userName()));
    BusinessRuleViolation.throwIfAny(rules.problems("fresh", fresh, account.userName()));
    account.replacePassword(hashing.hash(fresh));
    events.fire(new PasswordChanged(by, clock.instant(), account.id()));
  }

  private void mustBeRight(String old, UserName userName) {
    var attempt = attempts.admit(userName);
    if (!attempt.isAdmitted()) {
      attempts.refused(attempt);
      throw new BusinessRuleViolation("access.triesRefused");
    }
    if (!hashing.matches(old, attempt.hash())) {
      attempts.refused(attempt);
      throw new BusinessRuleViolation(new Problem("old", "access.passwordWrong"));
    }
    attempts.forgiven(attempt);
  }
}
