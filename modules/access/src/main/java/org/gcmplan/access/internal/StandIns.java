package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Stream;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.PlanClock;

/** Who exercises a right today for somebody who holds it. */
@Dependent
class StandIns {
  private final AccountRepository accounts;
  private final SubstitutionRepository substitutions;
  private final PlanClock clock;

  @Inject
  StandIns(AccountRepository accounts, SubstitutionRepository substitutions, PlanClock clock) {
    this.accounts = accounts;
    this.substitutions = substitutions;
    this.clock = clock;
  }

  Stream<Account> of(Account holder, Grant right) {
    return substitutions.inEffectOf(holder.id(), clock.today()).stream()
        .filter(substitution -> substitution.lent(Set.of(right)).contains(right))
        .flatMap(substitution -> accounts.find(substitution.substitute()).stream())
        .filter(account -> !account.isClosed());
  }
}
