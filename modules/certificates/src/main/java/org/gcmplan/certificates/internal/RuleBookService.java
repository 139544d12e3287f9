package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardRule;
import org.gcmplan.certificates.AwardRuleAdopted;
import org.gcmplan.certificates.AwardRuleBook;
import org.gcmplan.certificates.AwardRuleProposed;
import org.gcmplan.certificates.AwardRuleRefused;
import org.gcmplan.certificates.NewAwardRule;
import org.gcmplan.certificates.RuleProposal;
import org.gcmplan.certificates.RuleProposalId;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class RuleBookService implements AwardRuleBook {
  private final RuleRepository rules;
  private final AwardRights rights;
  private final RuleChecks checks;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  RuleBookService(
      RuleRepository rules,
      AwardRights rights,
      RuleChecks checks,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.rules = rules;
    this.rights = rights;
    this.checks = checks;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public List<AwardRule> all() {
    return rules.all().stream()
        .map(RuleRow::rule)
        .sorted(
            Comparator.comparing(AwardRule::key)
                .thenComparing(AwardRule::validFrom, Comparator.reverseOrder()))
        .toList();
  }

  @Override
  public List<RuleProposal> proposals() {
    return rules.waiting().stream().map(ProposedRule::shown).toList();
  }

  @Override
  public RuleProposalId propose(Actor by, NewAwardRule rule) {
    Actor proposer = rights.office(by);
    checks.mustBeSound(rule);
    ProposedRule proposal = new ProposedRule(proposer, clock.instant(), rule);
    rules.add(proposal);
    events.fire(new AwardRuleProposed(proposer, clock.instant(), proposal.id(), rule));
    return proposal.id();
  }

  @Override
  public void adopt(Actor by, RuleProposalId id) {
    Actor adopter = rights.office(by);
    ProposedRule proposal = rules.proposal(id);
    RuleProposal shown = proposal.shown();
    if (adopter.speaksFor(shown.proposer())) {
      throw new NotAllowed("certificates.rule.ownProposal");
    }
    // Asked again: days and decisions have gone on since it was proposed.
    checks.mustBeSound(shown.rule());
    proposal.adopt(adopter, clock.instant());
    enter(
        new AwardRule(
            shown.rule().key(),
            shown.rule().value(),
            "",
            shown.rule().legalBasis(),
            false,
            shown.rule().from(),
            Optional.empty()));
    events.fire(new AwardRuleAdopted(adopter, clock.instant(), id, shown.rule()));
  }

  @Override
  public void refuse(Actor by, RuleProposalId id, String reason) {
    Actor refuser = rights.office(by);
    String why = RuleChecks.required("reason", reason);
    ProposedRule proposal = rules.proposal(id);
    proposal.refuse(refuser, clock.instant(), why);
    events.fire(new AwardRuleRefused(refuser, clock.instant(), id, why));
  }

  @Override
  public void load(Actor by, List<AwardRule> known) {
    if (!by.isSystem()) {
      throw new BusinessRuleViolation("certificates.rule.byTheSystemOnly");
    }
    known.stream()
        .filter(
            rule ->
                rules.of(rule.key()).stream()
                    .noneMatch(row -> row.validFrom().equals(rule.validFrom())))
        .forEach(this::enter);
  }

  @Override
  public boolean mayChange(Actor by) {
    return rights.isOffice(by);
  }

  /** The rule of the day before ends where the new one begins; the new one where the next does. */
  private void enter(AwardRule rule) {
    RuleRow entered = new RuleRow(rule);
    for (RuleRow row : rules.of(rule.key())) {
      if (row.validFrom().isBefore(rule.validFrom())) {
        row.endBefore(rule.validFrom());
      } else if (row.validFrom().isAfter(rule.validFrom())) {
        entered.endBefore(row.validFrom());
      }
    }
    rules.add(entered);
  }
}
