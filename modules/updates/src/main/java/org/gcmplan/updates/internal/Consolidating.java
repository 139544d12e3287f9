package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.Answer;
import org.gcmplan.updates.Consolidation;
import org.gcmplan.updates.LegalReviewProcess;
import org.gcmplan.updates.OpinionAnswered;
import org.gcmplan.updates.OpinionOverruled;
import org.gcmplan.updates.RemarkAnswered;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.UpdateReturned;
import org.gcmplan.updates.UpdateSentToLegalReview;
import org.gcmplan.updates.UpdateStatus;
import org.gcmplan.updates.UpdateSubmittedForApproval;

@ApplicationScoped
@Transactional
class Consolidating implements Consolidation {
  private final UpdateDesk desk;
  private final Blockers blockers;
  private final TermsInForce terms;
  private final RemarkRepository remarks;
  private final FollowUp followUp;
  private final LegalReviewProcess legalReview;
  private final PlanClock clock;

  @Inject
  Consolidating(
      UpdateDesk desk,
      Blockers blockers,
      TermsInForce terms,
      RemarkRepository remarks,
      FollowUp followUp,
      LegalReviewProcess legalReview,
      PlanClock clock) {
    this.desk = desk;
    this.blockers = blockers;
    this.terms = terms;
    this.remarks = remarks;
    this.followUp = followUp;
    this.legalReview = legalReview;
    this.clock = clock;
  }

  @Override
  public void answer(Actor person, UpdateId id, BodyId body, Answer answer) {
    if (answer.kind() == Answer.Kind.OVERRULED) {
      overrule(person, id, body, answer.text().vi());
      return;
    }
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    Signature signed = Signature.of(by, clock.instant());
    update.answer(body, answer, signed);
    int round = update.opinions().roundCount();
    followUp.on(new OpinionAnswered(by, signed.at(), id, body, round, answer.kind()));
  }

  @Override
  public void answerRemark(Actor person, UpdateId id, int number, Answer answer) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    AnswerRules.checkOfRemark(answer);
    Signature signed = Signature.of(by, clock.instant());
    remarks.get(id, number).answer(answer);
    update.hearing().noteAnswer(signed);
    followUp.on(new RemarkAnswered(by, signed.at(), id, number, answer.kind()));
  }

  @Override
  public void overrule(Actor person, UpdateId id, BodyId body, String reason) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    Signature signed = Signature.of(by, clock.instant());
    Reason why = new Reason(reason);
    update.hearing().overrule(body, why, signed);
    remarks.ofBody(update, body).stream()
        .filter(RemarkEntry::isOpen)
        .forEach(remark -> remark.answer(why.overruling()));
    int round = update.opinions().roundCount();
    followUp.on(new OpinionOverruled(by, signed.at(), id, body, round, why.text()));
  }

  @Override
  public void returnToDrafter(Actor person, UpdateId id, String reason) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    Signature signed = Signature.of(by, clock.instant());
    Reason why = new Reason(reason);
    update.giveBack(Act.RETURNED_TO_DRAFTER, why, signed);
    followUp.on(
        new UpdateReturned(
            by, signed.at(), id, UpdateStatus.CONSOLIDATING, UpdateStatus.DRAFT, why.text()),
        route -> route.returnedToDrafter(id));
  }

  @Override
  public void submitForApproval(Actor person, UpdateId id) {
    Actor by = desk.coordinating(person, Role.STANDING_OFFICE);
    PlanUpdate update = desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    Signature signed = Signature.of(by, clock.instant());
    Optional<BodyId> reviewer = reviewerOf(update);
    if (reviewer.isPresent()) {
      sendToLegalReview(update, reviewer.get(), signed);
      return;
    }
    update.submitForApproval(blockers.ofSubmissionForApproval(update), signed);
    followUp.on(
        new UpdateSubmittedForApproval(by, signed.at(), id, update.content().hash()),
        route -> route.submittedForApproval(id));
  }

  /** Whoever must clear this text legally and has not; a text that was cleared stays so. */
  private Optional<BodyId> reviewerOf(PlanUpdate update) {
    return terms
        .of(update)
        .legalReviewer()
        .filter(body -> !update.course().hasOnThisText(Act.LEGALLY_CLEARED));
  }

  private void sendToLegalReview(PlanUpdate update, BodyId reviewer, Signature signed) {
    update.sendToLegalReview(reviewer, blockers.ofSubmissionForApproval(update), signed);
    UpdateId id = update.id();
    followUp.on(
        new UpdateSentToLegalReview(
            signed.by(), signed.at(), id, reviewer, update.content().hash()));
    legalReview.sentToLegalReview(id);
  }
}
