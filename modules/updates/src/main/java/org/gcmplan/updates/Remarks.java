package org.gcmplan.updates;

import java.util.List;
import org.gcmplan.kernel.Actor;

/**
 * Remarks on single clauses, each with the talk about it. They are numbered through an update; a
 * number that is unknown does not exist ({@link org.gcmplan.kernel.NotFound}).
 */
public interface Remarks {

  /** Every remark that has left its body, in the order of the numbers. */
  List<Remark> on(Actor reader, UpdateId update);

  /** Replies, for the standing office, the body that remarked, or the body that drafted. */
  void reply(Actor by, UpdateId update, int remark, String text);

  /**
   * Closes the talk: its author at any time, the standing office once it has answered.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when it is closed, or unanswered
   */
  void resolve(Actor by, UpdateId update, int remark);

  /** Takes a closed talk up again; what was applied stays applied. */
  void reopen(Actor by, UpdateId update, int remark);

  /**
   * Makes the suggested wording the text of its change: the standing office while it consolidates,
   * the drafter while the update is given back. Whoever does so shares in the authorship.
   *
   * @param version the version that was seen
   * @throws org.gcmplan.kernel.ChangedMeanwhile when somebody was quicker
   * @throws org.gcmplan.kernel.BusinessRuleViolation when the text would not be sound
   */
  void apply(Actor by, UpdateId update, long version, int remark);
}
