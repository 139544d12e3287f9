package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.gcmplan.access.Colleague;
import org.gcmplan.access.SubstitutionDirectory;
import org.gcmplan.access.SubstitutionRow;
import org.gcmplan.access.SubstitutionState;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class SubstitutionReads implements SubstitutionDirectory {
  private final AccountRepository accounts;
  private final SubstitutionRepository substitutions;
  private final PlanClock clock;

  @Inject
  SubstitutionReads(
      AccountRepository accounts, SubstitutionRepository substitutions, PlanClock clock) {
    this.accounts = accounts;
    this.substitutions = substitutions;
    this.clock = clock;
  }

  @Override
  public List<SubstitutionRow> concerning(Actor reader) {
    var entries =
        Arranging.isForOthers(reader)
            ? substitutions.all()
            : substitutions.naming(reader.account());
    return entries.stream()
        .filter(entry -> concerns(reader, entry))
        .map(entry -> row(reader, entry))
        .toList();
  }

  @Override
  public List<SubstitutionRow> standingIn(Actor reader) {
    return substitutions.aliveFor(reader.account(), clock.today()).stream()
        .map(entry -> row(reader, entry))
        .filter(row -> row.state() != SubstitutionState.AHEAD)
        .toList();
  }

  @Override
  public List<Colleague> colleagues(Actor reader) {
    return accounts.all().stream()
        .filter(account -> !account.isClosed())
        .filter(account -> Arranging.keepsAccounts(reader) || account.body().equals(reader.body()))
        .map(Account::colleague)
        .toList();
  }

  @Override
  public boolean arrangesForOthers(Actor reader) {
    return Arranging.isForOthers(reader);
  }

  private boolean concerns(Actor reader, SubstitutionEntry entry) {
    return isOf(reader, entry) || Arranging.isFor(reader, accounts.get(entry.principal()));
  }

  private static boolean isOf(Actor reader, SubstitutionEntry entry) {
    return reader.account().equals(entry.principal())
        || reader.account().equals(entry.substitute());
  }

  private SubstitutionRow row(Actor reader, SubstitutionEntry entry) {
    var state = entry.state(clock.today());
    return new SubstitutionRow(
        entry.id(),
        colleague(entry.principal()),
        colleague(entry.substitute()),
        entry.firstDay(),
        entry.lastDay(),
        entry.roles(),
        entry.kind(),
        state,
        entry.reason(),
        colleague(entry.arrangedBy()),
        entry.arrangedAt(),
        state == SubstitutionState.PROPOSED && reader.account().equals(entry.substitute()),
        state.isAlive() && concerns(reader, entry));
  }

  private Colleague colleague(UUID account) {
    return accounts.get(account).colleague();
  }
}
