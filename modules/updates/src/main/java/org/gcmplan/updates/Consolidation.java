package org.gcmplan.updates;

import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BodyId;

/** The standing office answers every opinion and submits, or gives the update back. */
public interface Consolidation {

  /**
   * Answers the body's opinion of the current round, the late one where there is one beside its
   * silence; answering again replaces the answer.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when there is no opinion, an explanation has
   *     no text, or comments or a disagreement are merely noted
   */
  void answer(Actor by, UpdateId update, BodyId body, Answer answer);

  /** Gives the update back to the drafter; opinions and answers stay with their round. */
  void returnToDrafter(Actor by, UpdateId update, String reason);

  /**
   * Submits to the approving official; where the rules ask for a legal review of this text, to the
   * legal reviewer first.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every opinion that is unanswered, or
   *     that too few have answered
   */
  void submitForApproval(Actor by, UpdateId update);
}
