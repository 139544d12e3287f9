package org.gcmplan.access.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LentGrant;
import org.gcmplan.kernel.PlanClock;

/** Rights of guarded roles count only for who signs in with a second factor. */
@Dependent
class GuardedRights {
  private final SecondFactorRepository factors;
  private final LentRights lent;
  private final SecondFactorSettings settings;
  private final PlanClock clock;

  @Inject
  GuardedRights(
      SecondFactorRepository factors,
      LentRights lent,
      SecondFactorSettings settings,
      PlanClock clock) {
    this.factors = factors;
    this.lent = lent;
    this.settings = settings;
    this.clock = clock;
  }

  /** The account's own rights that count now. */
  Set<Grant> own(Account account) {
    boolean proven = isProven(account);
    return account.grantsAt(clock.instant()).stream()
        .filter(right -> proven || !settings.guarded().contains(right.role()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The rights lent to the account that count now. */
  List<LentGrant> lent(Account account) {
    boolean proven = isProven(account);
    return lent.to(account).stream()
        .filter(right -> proven || !settings.guarded().contains(right.grant().role()))
        .toList();
  }

  /** Whether the account holds a right, its own or a lent one, that counts only so. */
  boolean concerns(Account account) {
    var guarded = settings.guarded();
    return account.grantsAt(clock.instant()).stream()
            .anyMatch(right -> guarded.contains(right.role()))
        || lent.to(account).stream().anyMatch(right -> guarded.contains(right.grant().role()));
  }

  private boolean isProven(Account account) {
    return settings.guarded().isEmpty() || factors.isInUse(account.id());
  }
}
