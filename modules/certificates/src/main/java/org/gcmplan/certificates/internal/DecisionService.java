package org.gcmplan.certificates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gcmplan.certificates.AwardDecision;
import org.gcmplan.certificates.AwardDecisionId;
import org.gcmplan.certificates.AwardDecisions;
import org.gcmplan.certificates.AwardOrder;
import org.gcmplan.certificates.Awardee;
import org.gcmplan.certificates.AwardsDecided;
import org.gcmplan.certificates.GoldenBookNumber;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Subject;

@ApplicationScoped
@Transactional
class DecisionService implements AwardDecisions {
  private final DecisionRepository decisions;
  private final AwardRights rights;
  private final OrderChecks checks;
  private final DecisionNumbering numbering;
  private final Entering entering;
  private final DecisionPapers papers;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  DecisionService(
      DecisionRepository decisions,
      AwardRights rights,
      OrderChecks checks,
      DecisionNumbering numbering,
      Entering entering,
      DecisionPapers papers,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.decisions = decisions;
    this.rights = rights;
    this.checks = checks;
    this.numbering = numbering;
    this.entering = entering;
    this.papers = papers;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public AwardDecision issue(Actor by, AwardOrder order) {
    Actor minister = rights.minister(by, order.body());
    if (order.involved().stream().anyMatch(minister::speaksFor)) {
      throw new NotAllowed("certificates.decision.involved");
    }
    checks.mustBeSound(order);
    numbering.begin();
    // Asked behind the gate: of two who decide on the same call, the second finds it here.
    checks.mustBeUndecided(order);
    DecisionRow decision = numbering.numbered(minister, clock.instant(), order);
    decisions.add(decision);
    List<GoldenBookNumber> numbers = entering.enter(decision, order);
    papers.keep(decision.decision());
    events.fire(
        new AwardsDecided(
            minister,
            clock.instant(),
            order.call(),
            decision.id(),
            decision.numberText(),
            order.day(),
            numbers.stream().map(GoldenBookNumber::text).toList(),
            order.awardees().stream().map(Awardee::nomination).toList()));
    return decision.decision();
  }

  @Override
  public String expectedNumber(BodyId body, LocalDate day) {
    return numbering.expected(body, day);
  }

  @Override
  public AwardDecision decision(Actor reader, AwardDecisionId id) {
    rights.mustRead(reader, "award decision", id);
    return decisions.get(id).decision();
  }

  @Override
  public Optional<AwardDecision> about(Subject call) {
    return decisions.about(call).map(DecisionRow::decision);
  }

  @Override
  public List<AwardDecision> all(Actor reader) {
    return rights.mayRead(reader)
        ? decisions.all().stream().map(DecisionRow::decision).toList()
        : List.of();
  }
}
