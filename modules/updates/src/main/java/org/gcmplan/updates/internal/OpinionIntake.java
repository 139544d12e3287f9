package org.gcmplan.updates.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.updates.OpinionRecorded;
import org.gcmplan.updates.UpdateId;
import org.gcmplan.updates.WrittenOpinion;
import org.gcmplan.updates.WrittenRemark;

/** Takes in what a body says: its line in the table, its remarks, and how the route goes on. */
@Dependent
class OpinionIntake {
  private final RemarkRepository remarks;
  private final FollowUp followUp;

  @Inject
  OpinionIntake(RemarkRepository remarks, FollowUp followUp) {
    this.remarks = remarks;
    this.followUp = followUp;
  }

  void take(PlanUpdate update, BodyId body, WrittenOpinion written, Signature signed) {
    OpinionRules.check(written, update.content());
    OpinionLine line = update.recordOpinion(body, written.opinion(), signed);
    number(update, line, written, signed);
    announce(update, line, written, signed);
  }

  private void number(
      PlanUpdate update, OpinionLine line, WrittenOpinion written, Signature signed) {
    int number = remarks.of(update.id()).size();
    for (WrittenRemark remark : written.remarks()) {
      number++;
      remarks.add(new RemarkEntry(update, number, line, remark).signed(signed));
    }
  }

  private void announce(
      PlanUpdate update, OpinionLine line, WrittenOpinion written, Signature signed) {
    UpdateId id = update.id();
    BodyId body = line.body();
    OpinionRecorded event =
        new OpinionRecorded(
            signed.by(),
            signed.at(),
            id,
            body,
            line.round(),
            written.opinion().position(),
            line.isLate());
    if (update.opinions().hasCountedSilenceOf(body)) {
      // The route no longer waits for this body.
      followUp.on(event);
    } else {
      followUp.on(event, route -> route.opinionRecorded(id, body));
    }
  }
}
