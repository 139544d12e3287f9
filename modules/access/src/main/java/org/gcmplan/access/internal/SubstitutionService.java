package org.gcmplan.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.gcmplan.access.NewSubstitution;
import org.gcmplan.access.SubstitutionAccepted;
import org.gcmplan.access.SubstitutionArranged;
import org.gcmplan.access.SubstitutionDeclined;
import org.gcmplan.access.SubstitutionKind;
import org.gcmplan.access.SubstitutionRevoked;
import org.gcmplan.access.Substitutions;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

@ApplicationScoped
@Transactional
class SubstitutionService implements Substitutions {
  private final AccountRepository accounts;
  private final SubstitutionRepository substitutions;
  private final SubstitutionRules rules;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  SubstitutionService(
      AccountRepository accounts,
      SubstitutionRepository substitutions,
      SubstitutionRules rules,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.accounts = accounts;
    this.substitutions = substitutions;
    this.rules = rules;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public UUID arrange(Actor by, NewSubstitution wanted) {
    var principal = accounts.get(wanted.principal());
    SubstitutionKind kind = Arranging.kindOf(by, principal);
    // Of two arrangements for the same people at once, one is told.
    accounts.change(wanted.principal());
    var substitute = accounts.change(wanted.substitute());
    var problems = rules.problems(wanted, principal, substitute);
    BusinessRuleViolation.throwIfAny(problems);
    if (kind == SubstitutionKind.UNPLANNED && by.account().equals(wanted.substitute())) {
      throw new BusinessRuleViolation(new Problem("substitute", "access.arrangerAsSubstitute"));
    }
    var now = clock.instant();
    var substitution = new SubstitutionEntry(wanted, kind, by.account(), now);
    substitutions.add(substitution);
    events.fire(new SubstitutionArranged(by, now, substitution.id(), wanted, kind));
    return substitution.id();
  }

  @Override
  public void accept(Actor by, UUID id) {
    toAnswer(by, id).accept(clock.instant(), clock.today());
    events.fire(new SubstitutionAccepted(by, clock.instant(), id));
  }

  @Override
  public void decline(Actor by, UUID id) {
    toAnswer(by, id).decline(clock.instant(), clock.today());
    events.fire(new SubstitutionDeclined(by, clock.instant(), id));
  }

  @Override
  public void revoke(Actor by, UUID id) {
    var substitution = substitutions.get(id);
    if (!mayRevoke(by, substitution)) {
      throw unknown(id);
    }
    substitution.revoke(by.account(), clock.instant(), clock.today());
    events.fire(new SubstitutionRevoked(by, clock.instant(), id));
  }

  private boolean mayRevoke(Actor by, SubstitutionEntry substitution) {
    return by.account().equals(substitution.principal())
        || by.account().equals(substitution.substitute())
        || Arranging.isFor(by, accounts.get(substitution.principal()));
  }

  private SubstitutionEntry toAnswer(Actor by, UUID id) {
    var substitution = substitutions.get(id);
    if (by.account().equals(substitution.principal())) {
      throw new NotAllowed("access.substitutionOwnAnswer");
    }
    if (!by.account().equals(substitution.substitute())) {
      throw unknown(id);
    }
    return substitution;
  }

  private static NotFound unknown(UUID id) {
    return new NotFound("substitution", id);
  }
}
