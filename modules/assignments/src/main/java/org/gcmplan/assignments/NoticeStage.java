package org.gcmplan.assignments;

/** For whom a notice of assignment waits. */
public enum NoticeStage {
  /** The body has not answered to all of its tasks. */
  WITH_BODY,
  /** The body has answered; questions, refusals or proposals are with the assigning bodies. */
  WITH_ASSIGNER,
  /** Every task is accepted, moved or ended. */
  SETTLED
}
