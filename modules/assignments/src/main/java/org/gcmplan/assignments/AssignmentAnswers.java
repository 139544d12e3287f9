package org.gcmplan.assignments;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/**
 * What the coordinator of a body answers to its notices. Needs the role COORDINATOR for the body.
 * An answer may be given anew while the assigning body has not replied.
 *
 * <p>Every method throws {@link org.gcmplan.kernel.BusinessRuleViolation} when the task has ended
 * or there is no open notice of it, and where words are missing.
 */
public interface AssignmentAnswers {

  /** Accepts every task of the notice that has no other answer. */
  void acceptAll(Actor by, NoticeId notice);

  void accept(Actor by, AssignmentId assignment);

  /** Puts a question to the assigning body. */
  void ask(Actor by, AssignmentId assignment, String question);

  void refuse(Actor by, AssignmentId assignment, String reason);

  void proposeOther(Actor by, AssignmentId assignment, BodyId other, String reason);
}
