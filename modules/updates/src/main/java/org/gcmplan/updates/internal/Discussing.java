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
  public void reply(Actor by, UpdateId id, int number, String text) {
    RemarkEntry remark = toDiscuss(by, id, number);
    Signature signed = Signature.of(by, clock.instant());
    Reason said = new Reason(text);
    remark.reply(said.text(), signed);
    followUp.on(new RemarkReplied(by, signed.at(), id, number, said.text()));
  }

  @Override
  public void resolve(Actor by, UpdateId id, int number) {
    RemarkEntry remark = toDiscuss(by, id, number);
    boolean byItsAuthor = by.holds(Role.FOCAL_POINT, remark.body());
    if (!byItsAuthor) {
      desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    }
    remark.resolve(byItsAuthor);
    followUp.on(new RemarkResolved(by, clock.instant(), id, number));
  }

  @Override
  public void reopen(Actor by, UpdateId id, int number) {
    RemarkEntry remark = toDiscuss(by, id, number);
    if (!by.holds(Role.FOCAL_POINT, remark.body())) {
      desk.toCoordinate(by, Role.STANDING_OFFICE, id);
    }
    remark.reopen();
    followUp.on(new RemarkReopened(by, clock.instant(), id, number));
  }

  @Override
  public void apply(Actor by, UpdateId id, long version, int number) {
    PlanUpdate update = desk.toReword(by, id);
    update.mustStandAt(version);
    RemarkEntry remark = remarks.get(id, number);
    Signature signed = Signature.of(by, clock.instant());
    update.apply(remark, signed);
    handingIn.mustBeSound(update.content(), remark.text().clause());
    followUp.on(
        new WordingApplied(
            by, signed.at(), id, number, remark.text().clause(), update.content().hash()));
  }

  private RemarkEntry toDiscuss(Actor by, UpdateId id, int number) {
    // The update is locked first: talk on one update follows one another, as acts do.
    PlanUpdate update = desk.toDiscuss(by, id);
    RemarkEntry remark = remarks.get(id, number);
    desk.mustTakePart(by, update, remark.body());
    return remark;
  }
}
