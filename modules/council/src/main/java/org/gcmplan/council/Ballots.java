package org.gcmplan.council;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.kernel.Actor;

/**
 * Voting. Nobody reads or changes a vote between its casting and the count, administrators
 * included; how, and what remains, is told in decision record 0059.
 */
public interface Ballots {

  /**
   * One ballot paper on one or several motions of an open sitting. It opens once both custodians
   * have given a passphrase.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when one is being voted on, or is decided
   */
  BallotId prepare(Actor by, SittingId sitting, Set<MotionId> motions);

  /** A custodian's passphrase; the second one opens the ballot. */
  void entrust(Actor by, BallotId ballot, Passphrase passphrase);

  /**
   * Votes, once, on the motions that are given. All are taken or none.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation telling why: a guest, not declared, recused,
   *     voted already, closed, quorum lost, not present
   */
  List<VoteReceipt> vote(Actor by, BallotId ballot, Map<MotionId, VoteChoice> votes);

  /** A motion whose quorum was lost and is back goes on; what was cast stays cast. */
  void resume(Actor by, BallotId ballot, MotionId motion);

  /** No more votes. A circulation is closed early only when everybody has voted. */
  void close(Actor by, BallotId ballot);

  /**
   * Opens all votes at once, publishes them in an order of their own and destroys the keys.
   *
   * @throws org.gcmplan.kernel.BusinessRuleViolation when a passphrase is wrong, or when votes do
   *     not agree with what was announced when they were cast
   */
  void count(Actor by, BallotId ballot, Passphrase chair, Passphrase secretary);

  /** Ends a ballot without a result, so that it can be held again; on record with its reason. */
  void annul(Actor by, BallotId ballot, String reason);

  /** Where as many were for as against and the rule says so: who presides decides, with reasons. */
  void breakTie(Actor by, MotionId motion, VoteChoice decision, String reason);
}
