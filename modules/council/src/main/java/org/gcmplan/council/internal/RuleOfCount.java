package org.gcmplan.council.internal;

import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.VotingRule;

/** What a voting rule makes of votes; exact, without a decimal anywhere. */
record RuleOfCount(VotingRule rule) {

  /**
   * How a motion came out.
   *
   * @param quorum at the end of its ballot
   */
  CountedMotion apply(LiveQuorum quorum, CastVotes votes) {
    int base = baseOf(quorum, votes);
    return new CountedMotion(
        outcome(quorum, votes, base),
        votes,
        quorum.recused(),
        quorum.present(),
        quorum.entitled(),
        base);
  }

  private int baseOf(LiveQuorum quorum, CastVotes votes) {
    return switch (rule.base()) {
      case ALL_MEMBERS -> quorum.entitled();
      case PRESENT -> quorum.present();
      case CAST -> votes.all();
    };
  }

  private MotionOutcome outcome(LiveQuorum quorum, CastVotes votes, int base) {
    if (!quorum.reached()) {
      return MotionOutcome.NO_QUORUM;
    }
    boolean carried =
        rule.strictlyMore()
            ? rule.majority().exceededBy(votes.inFavour(), base)
            : rule.majority().reachedBy(votes.inFavour(), base);
    if (carried) {
      return MotionOutcome.CARRIED;
    }
    return isForTheChair(votes) ? MotionOutcome.TIED : MotionOutcome.LOST;
  }

  /** A higher majority than the simple one is never reached by a tie; there is nothing to break. */
  private boolean isForTheChair(CastVotes votes) {
    return rule.chairBreaksTie() && rule.majority().isAtMostHalf() && votes.areEven();
  }
}
