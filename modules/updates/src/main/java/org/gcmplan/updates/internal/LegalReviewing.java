package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.updates.LegalReview;
import org.gcmplan.updates.LegalReviewProcess;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateLegallyCleared;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateSubmittedForApproval;

@ApplicationScoped
@Transactional
class LegalReviewing implements LegalReview {
  private final UpdateDesk desk;
  private final Blockers blockers;
  private final FollowUp followUp;
  private final LegalReviewProcess process;
  private final PlanClock clock;

  @Inject
  LegalReviewing(
      UpdateDesk desk,
      Blockers blockers,
      FollowUp followUp,
      LegalReviewProcess process,
      PlanClock clock) {
    this.desk = desk;
    this.blockers = blockers;
    this.followUp = followUp;
    this.process = process;
    this.clock = clock;
  }

  @Override
  public void clear(Actor person, UpdateId id, long version, String note) {
    PlanUpdate update = desk.toReviewLegally(person, id);
    Actor by = desk.reviewing(person, update);
    update.mustStandAt(version);
    BusinessRuleViolation.throwIfAny(TextLimit.LONG.problemsOf("note", note));
    Signature signed = Signature.of(by, clock.instant()).noting(note);
    update.clearLegally(blockers.ofClearance(update), signed);
    followUp.on(new UpdateLegallyCleared(by, signed.at(), id, signed.note()));
    followUp.on(
        new UpdateSubmittedForApproval(Actor.SYSTEM, signed.at(), id, update.content().hash()));
    process.cleared(id);
  }

  @Override
  public void giveBack(Actor person, UpdateId id, long version, String reason) {
    PlanUpdate update = desk.toReviewLegally(person, id);
    Actor by = desk.reviewing(person, update);
    update.mustStandAt(version);
    Reason why = new Reason(reason);
    Signature signed = Signature.of(by, clock.instant());
    update.giveBack(Act.RETURNED_FROM_LEGAL_REVIEW, why, signed);
    followUp.on(
        new UpdateReturned(
            by,
            signed.at(),
            id,
            UpdateStatus.LEGAL_REVIEW,
            UpdateStatus.CONSOLIDATING,
            why.text()));
    process.givenBack(id);
  }
}
