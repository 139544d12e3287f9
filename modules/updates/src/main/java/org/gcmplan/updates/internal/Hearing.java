package org.gcmplan.updates.internal;

import java.time.LocalDate;
import org.gcmplan.kernel.BodyId;

/**
 * What becomes of the word of a body that was asked: whether it may still come, by when, and
 * whether it stands. Part of the update; each verb is an act.
 */
class Hearing {
  private final PlanUpdate update;

  Hearing(PlanUpdate update) {
    this.update = update;
  }

  /** Refuses a body that was not asked or has spoken. */
  void mustAwait(BodyId body) {
    update.course().mustAllow(Act.OPINION_RECORDED);
    update.opinions().mustAwait(body);
  }

  /** Notes that a body that is still to answer asks for time until that day. */
  void askForTime(BodyId body, LocalDate wanted, Signature signed) {
    update.course().mustAllow(Act.MORE_TIME_ASKED);
    update.opinions().mustBeLater(body, wanted);
    update.course().write(Act.MORE_TIME_ASKED, update, signed);
  }

  void grantTime(BodyId body, OpinionDeadline deadline, Signature signed) {
    update.course().mustAllow(Act.MORE_TIME_GRANTED);
    update.opinions().postpone(body, deadline);
    update.course().write(Act.MORE_TIME_GRANTED, update, signed.on(body));
  }

  void declineTime(BodyId body, Signature signed) {
    update.course().mustAllow(Act.MORE_TIME_DECLINED);
    update.course().write(Act.MORE_TIME_DECLINED, update, signed.on(body));
  }

  /** Notes that a remark, which is kept by itself, was answered. */
  void noteAnswer(Signature signed) {
    update.course().mustAllow(Act.OPINION_ANSWERED);
    update.course().write(Act.OPINION_ANSWERED, update, signed);
  }

  /** Goes on without the agreement of a body that disagrees. */
  void overrule(BodyId body, Reason reason, Signature signed) {
    update.course().mustAllow(Act.OPINION_OVERRULED);
    update.opinions().answer(body, reason.overruling());
    update.course().write(Act.OPINION_OVERRULED, update, signed.on(body).because(reason));
  }

  /** Lets a body's opinion stand for the content as it is now. */
  OpinionLine confirm(BodyId body, Signature signed) {
    update.course().mustAllow(Act.OPINION_CONFIRMED);
    OpinionLine line = update.opinions().confirm(body, update.content(), signed);
    update.course().write(Act.OPINION_CONFIRMED, update, signed.on(body));
    return line;
  }
}
