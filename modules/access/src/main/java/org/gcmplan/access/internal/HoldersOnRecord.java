package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.gcmplan.access.Coordinators;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Grant;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.kernel.RoleHolders;

@ApplicationScoped
@Transactional
class HoldersOnRecord implements RoleHolders, Coordinators {
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

  @Override
  public Set<BodyId> bodiesWith(Role role) {
    return accounts.bodiesWith(role, clock.instant());
  }

  @Override
  public List<LocalizedText> names(Actor reader, BodyId body) {
    boolean mayKnow =
        reader.body().equals(body)
            || reader.holds(Role.STANDING_OFFICE)
            || reader.holds(Role.ADMINISTRATOR);
    return mayKnow ? namesOf(new Grant(Role.COORDINATOR, body)) : List.of();
  }

  private List<LocalizedText> namesOf(Grant grant) {
    Instant now = clock.instant();
    return accounts.everHolding(grant).stream()
        .filter(account -> account.grantsAt(now).contains(grant))
        .map(account -> account.row(now).name())
        .sorted(Comparator.comparing(LocalizedText::vi))
        .toList();
  }
}
