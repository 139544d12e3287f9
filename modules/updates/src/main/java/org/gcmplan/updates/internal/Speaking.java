package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.OpinionConfirmed;
import org.gcmplan.updates.Opinions;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.WrittenOpinion;

@ApplicationScoped
@Transactional
class Speaking implements Opinions {
  private final UpdateDesk desk;
  private final OpinionIntake intake;
  private final RemarkRepository remarks;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  Speaking(
      UpdateDesk desk,
      OpinionIntake intake,
      RemarkRepository remarks,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.intake = intake;
    this.remarks = remarks;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public void give(Actor person, UpdateId id, BodyId body, WrittenOpinion opinion) {
    Actor by = person.exercising(Role.FOCAL_POINT, body);
    PlanUpdate update = desk.toComment(by, id, body);
    intake.take(update, body, opinion, Signature.of(by, clock.instant()));
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
    OpinionLine line = update.confirmOpinion(body, signed);
    remarks.ofBody(update, body).forEach(remark -> remark.readOn(update.content()));
    followUp.on(
        new OpinionConfirmed(by, signed.at(), id, body, line.round(), update.content().hash()));
  }
}
