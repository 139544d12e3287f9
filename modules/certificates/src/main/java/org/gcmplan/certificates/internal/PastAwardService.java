package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.gcmplan.certificates.PastAward;
import org.gcmplan.certificates.PastAwardCheck;
import org.gcmplan.certificates.PastAwardCheck.Outcome;
import org.gcmplan.certificates.PastAwardEntered;
import org.gcmplan.certificates.PastAwards;
import org.gcmplan.certificates.RegisterEntry;
import org.gcmplan.certificates.RegisterEntryId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class PastAwardService implements PastAwards {
  private final RegisterRepository register;
  private final PastAwardChecks checks;
  private final AwardCounters counters;
  private final AwardRights rights;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  PastAwardService(
      RegisterRepository register,
      PastAwardChecks checks,
      AwardCounters counters,
      AwardRights rights,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.register = register;
    this.checks = checks;
    this.counters = counters;
    this.rights = rights;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public RegisterEntryId enter(Actor by, PastAward award, boolean despite) {
    Actor writer = rights.office(by);
    counters.pass();
    PastAwardCheck check = checks.check(award, checks.known());
    BusinessRuleViolation.throwIfAny(check.problems());
    if (check.outcome() == Outcome.REPEATED) {
      throw refused("certificates.past.repeated", check);
    }
    if (check.outcome() == Outcome.LIKE && !despite) {
      throw refused("certificates.past.like", check);
    }
    return entered(writer, award);
  }

  @Override
  public List<PastAwardCheck> check(Actor by, List<PastAward> awards) {
    rights.office(by);
    List<PastAwardCheck> checked = new ArrayList<>();
    KnownAwards known = checks.known();
    for (PastAward award : awards) {
      checked.add(checks.check(award, known));
      known.add(award);
    }
    return checked;
  }

  @Override
  public int enterAll(Actor by, List<PastAward> awards, boolean despite) {
    Actor writer = rights.office(by);
    counters.pass();
    List<PastAward> taken =
        check(by, awards).stream()
            .filter(
                check ->
                    check.outcome() == Outcome.NEW || (despite && check.outcome() == Outcome.LIKE))
            .map(PastAwardCheck::award)
            .toList();
    List<RegisterRow> rows = taken.stream().map(this::added).toList();
    // Written together: one by one, every row would look through all that are there already.
    register.flush();
    rows.forEach(row -> announce(writer, row));
    return taken.size();
  }

  private RegisterEntryId entered(Actor writer, PastAward award) {
    RegisterRow row = added(award);
    register.flush();
    announce(writer, row);
    return row.id();
  }

  private RegisterRow added(PastAward award) {
    RegisterRow row = new RegisterRow(award, clock.instant());
    register.add(row);
    return row;
  }

  private void announce(Actor writer, RegisterRow row) {
    RegisterEntry entry = row.entry();
    events.fire(
        new PastAwardEntered(
            writer, clock.instant(), row.id(), entry.decisionNumber(), entry.decidedOn()));
  }

  private static BusinessRuleViolation refused(String key, PastAwardCheck check) {
    RegisterEntry known = check.like().orElseThrow();
    return new BusinessRuleViolation(
        new Problem(
            "name", key, known.recipient().name(), known.decisionNumber(), known.decidedOn()));
  }
}
