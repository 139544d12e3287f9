package org.gcmplan.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gcmplan.council.internal.Chamber.MORE_THAN_HALF;
import static org.gcmplan.council.internal.Chamber.motion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.gcmplan.council.BallotCast;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.PublishedVote;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.NotFound;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do, in whatever order: votes counted are votes cast, and none counts twice. */
class RandomSchedulesTest {
  private static final int ACTS = 60;

  private final Map<String, VoteChoice> receipts = new HashMap<>();
  private final Map<VoteChoice, Integer> taken = new EnumMap<>(VoteChoice.class);

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void votesCountedAreVotesCast(long seed) {
    Random random = new Random(seed);
    try (Chamber chamber = new Chamber()) {
      SittingId sitting = chamber.meeting(MORE_THAN_HALF, Secrecy.SECRET, motion(1));
      chamber.open(sitting, chamber.voters());
      chamber.declareNone(sitting, chamber.voters().subList(0, 3 + random.nextInt(4)));
      BallotId ballot = chamber.openBallot(sitting);
      MotionId motion = chamber.motions(sitting).get(0);
      List<Actor> everybody = new ArrayList<>(chamber.people.values());
      for (int act = 0; act < ACTS; act++) {
        Actor person = everybody.get(random.nextInt(everybody.size()));
        int kind = random.nextInt(6);
        if (kind < 4) {
          vote(chamber, person, new Paper(ballot, motion), random);
        } else if (kind == 4) {
          quietly(
              chamber, () -> chamber.presence.leave(chamber.secretary, sitting, person.account()));
        } else {
          quietly(
              chamber, () -> chamber.presence.arrive(chamber.secretary, sitting, person.account()));
          quietly(chamber, () -> chamber.ballots.resume(chamber.secretary, ballot, motion));
        }
      }
      quietly(
          chamber,
          () -> chamber.presence.arrive(chamber.secretary, sitting, chamber.secretary.account()));
      chamber.count(ballot);
      check(chamber, sitting, new Paper(ballot, motion));
    }
  }

  private record Paper(BallotId ballot, MotionId motion) {}

  private void vote(Chamber chamber, Actor person, Paper paper, Random random) {
    VoteChoice choice = VoteChoice.values()[random.nextInt(VoteChoice.values().length)];
    quietly(
        chamber,
        () -> {
          String code = chamber.vote(person, paper.ballot(), paper.motion(), choice);
          receipts.put(code, choice);
          taken.merge(choice, 1, Integer::sum);
        });
  }

  /** Refusals are part of the schedule. */
  private static void quietly(Chamber chamber, Runnable act) {
    try {
      act.run();
    } catch (BusinessRuleViolation | NotFound refused) {
      assertThat(refused).hasMessageNotContaining("FOR");
    }
    chamber.database.commit();
  }

  private void check(Chamber chamber, SittingId sitting, Paper paper) {
    BallotView ballot = chamber.ballot(sitting, paper.ballot());
    MotionResult result = chamber.room(sitting).motion(paper.motion()).result().orElseThrow();
    Set<Object> members = new HashSet<>();
    assertThat(chamber.events.of(BallotCast.class))
        .hasSize(receipts.size())
        .allSatisfy(cast -> assertThat(members.add(cast.member())).isTrue());
    assertThat(ballot.voted()).hasSize(receipts.size()).doesNotHaveDuplicates();
    assertThat(chamber.rooms.proof(chamber.office, paper.ballot()).holds()).isTrue();
    if (result.outcome() == MotionOutcome.NO_QUORUM) {
      assertThat(ballot.published()).isEmpty();
    } else {
      Map<String, VoteChoice> published = new HashMap<>();
      ballot.published().forEach(vote -> published.put(vote.code(), vote.choice()));
      assertThat(published).isEqualTo(receipts).hasSameSizeAs(ballot.published());
      assertThat(result.inFavour()).isEqualTo(taken.getOrDefault(VoteChoice.FOR, 0));
      assertThat(result.against()).isEqualTo(taken.getOrDefault(VoteChoice.AGAINST, 0));
      assertThat(ballot.published()).extracting(PublishedVote::member).allMatch(m -> m.isEmpty());
    }
  }
}
