package org.gcmplan.assignments;

/** Asked by the route of a notice when the body has let its time pass. */
public interface NoticeReminders {

  /** Shows an unanswered notice to the assigning bodies and the standing office; once only. */
  void showUnacknowledged(NoticeId notice);
}
