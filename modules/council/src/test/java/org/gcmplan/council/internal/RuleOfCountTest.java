package org.gcmplan.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gcmplan.council.CountBase;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.VotingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of voting, row by row. */
class RuleOfCountTest {

  @ParameterizedTest(name = "{0} of {1} with a quorum of {2}: {3}")
  @CsvSource({
    "6, 9, 2/3, true", "5, 9, 2/3, false", "7, 10, 2/3, true", "6, 10, 2/3, false",
    "8, 10, 80/100, true", "7, 10, 4/5, false", "1, 1, 2/3, true", "0, 0, 2/3, false",
    "2, 3, 2/3, true", "1, 3, 1/3, true", "9, 9, 1/1, true", "8, 9, 1/1, false"
  })
  void aQuorumIsReachedExactly(int present, int entitled, String quorum, boolean reached) {
    int needed = Fraction.parse(quorum).leastOf(entitled);

    assertThat(new LiveQuorum(present, entitled, 0, needed).reached()).isEqualTo(reached);
  }

  @ParameterizedTest(name = "{0} {1} of {2}: {4}:{5}:{6}, {3} present, {7} entitled: {8}")
  @CsvSource({
    // more than a half of all who are entitled
    ">, 1/2, ALL_MEMBERS, 9, 5, 4, 0, 9, CARRIED",
    ">, 1/2, ALL_MEMBERS, 9, 4, 5, 0, 9, LOST",
    ">, 1/2, ALL_MEMBERS, 6, 5, 1, 0, 9, CARRIED",
    ">, 1/2, ALL_MEMBERS, 6, 4, 2, 0, 9, LOST",
    ">, 1/2, ALL_MEMBERS, 8, 4, 3, 1, 8, LOST",
    ">, 1/2, ALL_MEMBERS, 8, 5, 3, 0, 8, CARRIED",
    ">, 1/2, ALL_MEMBERS, 8, 4, 4, 0, 8, TIED",
    ">, 1/2, ALL_MEMBERS, 8, 3, 3, 2, 8, TIED",
    // at least a half
    ">=, 1/2, ALL_MEMBERS, 8, 4, 4, 0, 8, CARRIED",
    ">=, 1/2, ALL_MEMBERS, 9, 4, 5, 0, 9, LOST",
    // of those present
    ">, 1/2, PRESENT, 6, 4, 1, 0, 9, CARRIED",
    ">, 1/2, PRESENT, 6, 3, 1, 0, 9, LOST",
    ">, 1/2, PRESENT, 6, 3, 3, 0, 9, TIED",
    // of the votes cast, abstentions among them
    ">, 1/2, CAST, 9, 3, 1, 1, 9, CARRIED",
    ">, 1/2, CAST, 9, 3, 1, 2, 9, LOST",
    ">, 1/2, CAST, 9, 0, 0, 9, 9, LOST",
    ">, 1/2, CAST, 9, 0, 0, 0, 9, LOST",
    // at least 80 %: two thirds of a vote are not enough, and a tie is none
    ">=, 4/5, ALL_MEMBERS, 10, 8, 2, 0, 10, CARRIED",
    ">=, 4/5, ALL_MEMBERS, 10, 7, 3, 0, 10, LOST",
    ">=, 4/5, ALL_MEMBERS, 9, 7, 2, 0, 9, LOST",
    ">=, 4/5, ALL_MEMBERS, 9, 8, 1, 0, 9, CARRIED",
    ">=, 4/5, ALL_MEMBERS, 10, 5, 5, 0, 10, LOST",
    ">=, 90/100, ALL_MEMBERS, 11, 10, 1, 0, 11, CARRIED",
    ">=, 90/100, ALL_MEMBERS, 11, 9, 2, 0, 11, LOST",
    // a third
    ">, 1/3, CAST, 3, 1, 2, 0, 3, LOST",
    ">, 1/3, CAST, 4, 2, 2, 0, 4, CARRIED",
    // too few
    ">, 1/2, CAST, 5, 5, 0, 0, 9, NO_QUORUM"
  })
  void votesMakeAResult(
      String than,
      String majority,
      CountBase base,
      int present,
      int inFavour,
      int against,
      int abstained,
      int entitled,
      MotionOutcome outcome) {
    VotingRule rule =
        new VotingRule(new Fraction(2, 3), Fraction.parse(majority), than.equals(">"), base, true);
    LiveQuorum quorum = new LiveQuorum(present, entitled, 0, rule.quorum().leastOf(entitled));

    assertThat(
            new RuleOfCount(rule)
                .apply(quorum, new CastVotes(inFavour, against, abstained))
                .outcome())
        .isEqualTo(outcome);
  }

  @Test
  void withoutTheChairsVoteATieIsLost() {
    VotingRule rule =
        new VotingRule(new Fraction(2, 3), new Fraction(1, 2), true, CountBase.ALL_MEMBERS, false);

    assertThat(
            new RuleOfCount(rule)
                .apply(new LiveQuorum(4, 4, 0, 3), new CastVotes(2, 2, 0))
                .outcome())
        .isEqualTo(MotionOutcome.LOST);
  }

  @Test
  void aFractionIsExactForAnyNumber() {
    Fraction third = new Fraction(1, 3);
    for (int whole = 1; whole <= 3000; whole++) {
      int least = third.leastOf(whole);
      assertThat(third.reachedBy(least, whole)).isTrue();
      assertThat(third.reachedBy(least - 1, whole)).isFalse();
      assertThat(third.exceededBy(least, whole)).isEqualTo(whole % 3 != 0);
    }
  }

  @ParameterizedTest
  @CsvSource({"0/3", "4/3", "1/0", "2:3", "-1/2", "1/99999", "x"})
  void whatIsNoFractionIsRefused(String text) {
    assertThatThrownBy(() -> Fraction.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
