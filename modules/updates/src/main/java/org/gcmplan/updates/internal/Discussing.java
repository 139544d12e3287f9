package org.gcmplan.updates.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Role;
import org.gcmplan.updates.Remark;
import org.gcmplan.updates.RemarkReopened;
import org.gcmplan.updates.RemarkReplied;
import org.gcmplan.updates.RemarkResolved;
import org.gcmplan.updates.Remarks;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.WordingApplied;

@ApplicationScoped
@Transactional
class Discussing implements Remarks {
  private final UpdateDesk desk;
  private final RemarkRepository remarks;
  private final HandingIn handingIn;
  private final FollowUp followUp;
  private final PlanClock clock;

  @Inject
  Discussing(
      UpdateDesk desk,
      RemarkRepository remarks,
      HandingIn handingIn,
      FollowUp followUp,
      PlanClock clock) {
    this.desk = desk;
    this.remarks = remarks;
    this.handingIn = handingIn;
    this.followUp = followUp;
    this.clock = clock;
  }

  @Override
  public List<Remark> on(Actor reader, UpdateId id) {
    Content content = desk.toRead(reader, id).content();
    return remarks.of(id).stream().map(remark -> remark.shown(content)).toList();
  }

  @Override
  public void reply(Actor person, UpdateId id, int number, String text) {
    PlanUpdate update = desk.toDiscuss(person, id);
    RemarkEntry remark = remarks.get(id, number);
    Actor by = desk.talking(person, update, remark.body());
    Signature signed = Signature.of(by, clock.instant());
    Reason said = new Reason(text);
    remark.reply(said.text(), signed);
    followUp.on(new RemarkReplied(by, signed.at(), id, number, said.text()));
  }

  @Override
  public void resolve(Actor person, UpdateId id, int number) {
    desk.toDiscuss(person, id);
    RemarkEntry remark = remarks.get(id, number);
    Actor by = closing(person, remark, id);
    remark.resolve(by.holds(Role.FOCAL_POINT, remark.body()));
    followUp.on(new RemarkResolved(by, clock.instant(), id, number));
  }

  @Override
  public void reopen(Actor person, UpdateId id, int number) {
    desk.toDiscuss(person, id);
    RemarkEntry remark = remarks.get(id, number);
    Actor by = closing(person, remark, id);
    remark.reopen();
    followUp.on(new RemarkReopened(by, clock.instant(), id, number));
  }

  @Override
  public void apply(Actor person, UpdateId id, long version, int number) {
    PlanUpdate update = desk.toReword(person, id);
    update.mustStandAt(version);
    Actor by = desk.rewording(person, update);
    RemarkEntry remark = remarks.get(id, number);
    Signature signed = Signature.of(by, clock.instant());
    update.apply(remark, signed);
    handingIn.mustBeSound(update.content(), remark.text().clause());
    followUp.on(
        new WordingApplied(
            by, signed.at(), id, number, remark.text().clause(), update.content().hash()));
  }

  /** Only its author and the standing office close a talk or take it up again. */
  private Actor closing(Actor person, RemarkEntry remark, UpdateId id) {
    if (person.holds(Role.FOCAL_POINT, remark.body())) {
      return person.exercising(Role.FOCAL_POINT, remark.body());
    }
    desk.toCoordinate(person, Role.STANDING_OFFICE, id);
    return desk.coordinating(person, Role.STANDING_OFFICE);
  }
}
