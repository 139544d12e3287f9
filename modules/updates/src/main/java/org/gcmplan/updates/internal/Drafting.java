package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.PlanUpdates;
import org.gcmplan.updates.Proposal;
import org.gcmplan.updates.ReviewTerms;
import org.gcmplan.updates.ReviewTermsDecided;
import org.gcmplan.updates.UpdateDiscarded;
import org.gcmplan.updates.UpdateDrafted;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateRevised;
import org.gcmplan.updates.UpdateSubmitted;
import org.gcmplan.updates.UpdateWithdrawn;

@ApplicationScoped
@Transactional
class Drafting implements PlanUpdates {
  private final UpdateDesk desk;
  private final UpdateRepository updates;
  private final ReferenceNumbers numbers;
  private final PlanReader plan;
  private final HandingIn handingIn;
  private final TermsInForce terms;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  Drafting(
      UpdateDesk desk,
      UpdateRepository updates,
      ReferenceNumbers numbers,
      PlanReader plan,
      HandingIn handingIn,
      TermsInForce terms,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.updates = updates;
    this.numbers = numbers;
    this.plan = plan;
    this.handingIn = handingIn;
    this.terms = terms;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public UpdateId draft(Actor person, BodyId body, Proposal proposal) {
    person.mustHold(Role.DRAFTER, body);
    Actor by = person.exercising(Role.DRAFTER, body);
    ProposalRules.mustFit(proposal);
    Signature signed = sign(by).on(body);
    EditionContent newest = plan.newest();
    PlanUpdate update = new PlanUpdate(numbers.next(), proposal, newest, signed);
    updates.add(update);
    followUp.on(
        new UpdateDrafted(by, signed.at(), update.id(), body, update.reference(), newest.number()));
    return update.id();
  }

  @Override
  public void revise(Actor person, UpdateId id, long version, Proposal proposal) {
    PlanUpdate update = desk.toDraft(person, id);
    Actor by = drafting(person, update);
    update.mustStandAt(version);
    ProposalRules.mustFit(proposal);
    update.revise(proposal, plan.in(update.content().base()), sign(by));
    followUp.on(revised(by, update));
  }

  @Override
  public void submit(Actor person, UpdateId id, long version) {
    PlanUpdate update = desk.toDraft(person, id);
    Actor by = drafting(person, update);
    update.mustStandAt(version);
    Signature signed = sign(by);
    update.submit(handingIn.gaps(update.content()), signed);
    Content content = update.content();
    ReviewTerms decided = terms.decide(update);
    followUp.on(
        new UpdateSubmitted(by, signed.at(), id, content.base(), content.hash()),
        route -> route.submitted(id));
    followUp.on(new ReviewTermsDecided(by, signed.at(), id, decided));
  }

  @Override
  public void withdraw(Actor person, UpdateId id, String reason) {
    PlanUpdate update = desk.toDraft(person, id);
    Actor by = drafting(person, update);
    Signature signed = sign(by);
    Reason why = new Reason(reason);
    update.withdraw(why, signed);
    followUp.on(
        new UpdateWithdrawn(by, signed.at(), id, why.text()),
        route -> route.withdrawn(id, why.text()));
  }

  @Override
  public void discard(Actor person, UpdateId id) {
    PlanUpdate update = desk.toDraft(person, id);
    Actor by = drafting(person, update);
    update.mustBeDiscardable();
    updates.remove(update);
    followUp.on(new UpdateDiscarded(by, clock.instant(), id, update.reference()));
  }

  private static Actor drafting(Actor person, PlanUpdate update) {
    return person.exercising(Role.DRAFTER, update.draftedBy());
  }

  private Signature sign(Actor by) {
    return Signature.of(by, clock.instant());
  }

  private UpdateRevised revised(Actor by, PlanUpdate update) {
    Content content = update.content();
    return new UpdateRevised(
        by, clock.instant(), update.id(), content.base(), content.changes().size());
  }
}
