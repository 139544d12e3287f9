package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.PlanClock;

/**
 * The rights that somebody exercises for others at this moment. Only what the principal holds in
 * their own right is lent: there is no substitute of a substitute, whatever the tables say.
 */
@Dependent
class LentRights {
  private final AccountRepository accounts;
  private final SubstitutionRepository substitutions;
  private final PlanClock clock;

  @Inject
  LentRights(AccountRepository accounts, SubstitutionRepository substitutions, PlanClock clock) {
    this.accounts = accounts;
    this.substitutions = substitutions;
    this.clock = clock;
  }

  List<LentGrant> to(Account substitute) {
    return substitutions.inEffectFor(substitute.id(), clock.today()).stream()
        .flatMap(this::lentBy)
        .toList();
  }

  private Stream<LentGrant> lentBy(SubstitutionEntry substitution) {
    var principal = accounts.get(substitution.principal());
    if (principal.isClosed()) {
      return Stream.empty();
    }
    return substitution.lent(principal.grantsAt(clock.instant())).stream()
        .map(right -> new LentGrant(right, principal.asPrincipal()));
  }
}
