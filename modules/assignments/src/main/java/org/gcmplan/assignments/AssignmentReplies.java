package org.gcmplan.assignments;

import java.util.List;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;
import org.gcmplan.kernel.Role;

/** What the assigning body replies, and what else it decides about tasks that it gave. */
public interface AssignmentReplies {

  /** In which role people of an assigning body decide about what it gave. */
  Role deciderAt(BodyId assigner);

  /** Answers a question; the body is asked to accept again. */
  void explain(Actor by, AssignmentId assignment, String words);

  /** The task stays where it is; the body is asked to accept again. */
  void uphold(Actor by, AssignmentId assignment, String reason);

  /**
   * Gives the task to another body, with all its dates.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation for the part of the lead, which takes an
   *     update of the plan
   */
  void move(Actor by, AssignmentId assignment, BodyId other, String reason);

  /** Lets it rest; its status is SUSPENDED until it is resumed. */
  void suspend(Actor by, AssignmentId assignment, String reason);

  void resume(Actor by, AssignmentId assignment, String reason);

  /** The times in which it rested, in turn, for those who may read why. */
  List<Suspension> suspensions(Actor reader, AssignmentId assignment);
}
