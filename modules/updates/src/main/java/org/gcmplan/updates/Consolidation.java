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

  /** Answers one remark, which closes it; answering again replaces the answer. */
  void answerRemark(Actor by, UpdateId update, int remark, Answer answer);

  /**
   * Goes on without the agreement of a body that disagrees. Settles its open remarks too; the
   * approving official sees it before deciding.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the body does not disagree, or the reason
   *     is missing
   */
  void overrule(Actor by, UpdateId update, BodyId body, String reason);

  /** Gives the update back to the drafter; opinions and answers stay with their round. */
  void returnToDrafter(Actor by, UpdateId update, String reason);

  /**
   * Submits to the approving official; where the rules ask for a legal review of this text, to the
   * legal reviewer first.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation naming every opinion or remark that is
   *     unanswered, every opinion on an earlier text that must be renewed, or that too few answered
   */
  void submitForApproval(Actor by, UpdateId update);
}
