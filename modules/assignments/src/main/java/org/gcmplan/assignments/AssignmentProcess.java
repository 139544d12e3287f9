package org.gcmplan.assignments;

import java.time.Instant;
import org.gcmplan.kernel.BodyId;

/** The route of a notice of assignment. Answered by the workflow module, in the transaction. */
public interface AssignmentProcess {

  /** A body is to answer; at that moment the unanswered is shown to others. */
  void issued(NoticeId notice, Instant remindAt);

  /** The body answered to everything, and something of it waits for a reply. */
  void answered(NoticeId notice);

  /** A reply asks the body once more; at that moment the unanswered is shown to others. */
  void backWithBody(NoticeId notice, Instant remindAt);

  /** Nothing is left to answer or to reply. */
  void settled(NoticeId notice);

  /** Something waits for the reply of that assigning body. */
  void replyAsked(NoticeId notice, BodyId assigner);

  /** Nothing does any more. */
  void replied(NoticeId notice, BodyId assigner);
}
