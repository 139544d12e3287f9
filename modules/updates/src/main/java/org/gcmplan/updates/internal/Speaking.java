package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.OpinionConfirmed;
import org.gcmplan.updates.OpinionDraft;
import org.gcmplan.updates.OpinionGivenBack;
import org.gcmplan.updates.OpinionHandedUp;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.WrittenOpinion;

@ApplicationScoped
@Transactional
class Speaking implements Opinions {
  private final UpdateDesk desk;
  private final SigningStep signing;
  private final DraftRepository drafts;
  private final OpinionIntake intake;
  private final RemarkRepository remarks;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  Speaking(
      UpdateDesk desk,
      SigningStep signing,
      DraftRepository drafts,
      OpinionIntake intake,
      RemarkRepository remarks,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.signing = signing;
    this.drafts = drafts;
    this.intake = intake;
    this.remarks = remarks;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public void give(Actor person, UpdateId id, BodyId body, WrittenOpinion opinion) {
    Actor by = person.exercising(Role.FOCAL_POINT, body);
    PlanUpdate update = desk.toComment(by, id, body);
    signing.mustNotBeLeftOut(body);
    intake.take(update, body, opinion, Signature.of(by, clock.instant()));
  }

  @Override
  public boolean isSigned(BodyId body) {
    return signing.isTakenBy(body);
  }

  @Override
  public Optional<OpinionDraft> draft(Actor reader, UpdateId id, BodyId body) {
    PlanUpdate update = desk.toRead(reader, id);
    boolean ofTheHouse =
        reader.holds(Role.FOCAL_POINT, body) || reader.holds(Role.OPINION_SIGNER, body);
    return ofTheHouse ? drafts.of(update, body).map(DraftedOpinion::draft) : Optional.empty();
  }

  @Override
  public void handUp(Actor person, UpdateId id, BodyId body, WrittenOpinion opinion) {
    Actor by = person.exercising(Role.FOCAL_POINT, body);
    PlanUpdate update = desk.toComment(by, id, body);
    if (!signing.isTakenBy(body)) {
      throw new BusinessRuleViolation("updates.nobodySigns");
    }
    OpinionRules.check(opinion, update.content());
    update.hearing().mustAwait(body);
    Signature signed = Signature.of(by, clock.instant());
    drafts.of(update, body).orElseGet(() -> newDraft(update, body)).handUp(opinion, signed);
    followUp.inReview(
        new OpinionHandedUp(by, signed.at(), id, body), review -> review.opinionHandedUp(id, body));
  }

  private DraftedOpinion newDraft(PlanUpdate update, BodyId body) {
    DraftedOpinion draft = new DraftedOpinion(update, body);
    drafts.add(draft);
    return draft;
  }

  @Override
  public void sign(Actor person, UpdateId id, BodyId body) {
    Actor by = person.exercising(Role.OPINION_SIGNER, body);
    PlanUpdate update = desk.toSign(by, id, body);
    WrittenOpinion opinion = drafts.toSign(update, body).sign();
    intake.take(update, body, opinion, Signature.of(by, clock.instant()));
  }

  @Override
  public void giveBack(Actor person, UpdateId id, BodyId body, String reason) {
    Actor by = person.exercising(Role.OPINION_SIGNER, body);
    PlanUpdate update = desk.toSign(by, id, body);
    drafts.toSign(update, body).giveBack(new Reason(reason));
    followUp.inReview(
        new OpinionGivenBack(by, clock.instant(), id, body),
        review -> review.opinionGivenBack(id, body));
  }

  @Override
  public void confirm(Actor person, UpdateId id, BodyId body) {
    Actor by = person.exercising(Role.FOCAL_POINT, body);
    PlanUpdate update = desk.toComment(by, id, body);
    boolean stale =
        update
            .opinions()
            .givenBy(body)
            .filter(line -> line.isOnEarlierTextThan(update.content()))
            .isPresent();
    if (!stale) {
      throw new BusinessRuleViolation("updates.noOpinionToConfirm");
    }
    Signature signed = Signature.of(by, clock.instant());
    OpinionLine line = update.hearing().confirm(body, signed);
    remarks.ofBody(update, body).forEach(remark -> remark.readOn(update.content()));
    followUp.on(
        new OpinionConfirmed(by, signed.at(), id, body, line.round(), update.content().hash()));
  }
}
