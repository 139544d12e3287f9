package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RoleHolders;

@ApplicationScoped
@Transactional
class HoldersOnRecord implements RoleHolders {
  private final AccountRepository accounts;
  private final PlanClock clock;

  @Inject
  HoldersOnRecord(AccountRepository accounts, PlanClock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public boolean exist(Role role, BodyId body) {
    Instant now = clock.instant();
    Grant grant = new Grant(role, body);
    return accounts.everHolding(grant).stream()
        .anyMatch(account -> account.grantsAt(now).contains(grant));
  }
}
