package org.gcmplan.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.council.internal.Chamber.MORE_THAN_HALF;
import static org.gcmplan.council.internal.Chamber.motion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gcmplan.council.BallotCast;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.MotionDecided;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.PublishedVote;
import org.gcmplan.council.QuorumLost;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Voting in a meeting: who may, when, once; and what a count says. */
class BallotsTest {
  private final Chamber chamber = new Chamber();
  private SittingId sitting;
  private MotionId first;
  private MotionId second;
  private BallotId ballot;

  @BeforeEach
  void openABallotOnTwoMotions() {
    NewMotion aboutSixth =
        new NewMotion(
            new Subject("nomination", "n2"),
            new LocalizedText("Bằng khen 2", "Certificate 2"),
            Set.of(chamber.sixth.account()),
            Set.of());
    sitting = chamber.meeting(MORE_THAN_HALF, Secrecy.SECRET, motion(1), aboutSixth);
    chamber.act(
        () ->
            chamber.sittings.invite(
                chamber.office,
                sitting,
                new SittingGuest("Khách", "", Optional.of(chamber.guest.account()))));
    chamber.open(sitting, chamber.voters());
    List<MotionId> motions = chamber.motions(sitting);
    first = motions.get(0);
    second = motions.get(1);
    chamber.declareNone(sitting, chamber.voters());
    ballot = chamber.openBallot(sitting);
  }

  @AfterEach
  void close() {
    chamber.close();
  }

  private void refused(Actor by, MotionId motion, String key) {
    assertThatThrownBy(() -> chamber.vote(by, ballot, motion, VoteChoice.FOR))
        .satisfies(Refused.as(key));
    assertThat(chamber.ballot(sitting, ballot).voted())
        .noneMatch(each -> each.member().equals(by.account()) && !key.endsWith("twice"));
  }

  @Nested
  class BadVotes {
    @Test
    void aGuestHasNone() {
      refused(chamber.guest, first, "council.vote.guest");
    }

    @Test
    void aSecretaryWithoutAVoteAndTheOfficeHaveNone() {
      refused(chamber.secretary, first, "council.vote.noVote");
      refused(chamber.office, first, "council.vote.noSeat");
    }

    @Test
    void forOthersTheSittingDoesNotExist() {
      assertThatThrownBy(() -> chamber.vote(chamber.outsider, ballot, first, VoteChoice.FOR))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> chamber.rooms.room(chamber.outsider, sitting))
          .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyVotesTwice() {
      chamber.vote(chamber.third, ballot, first, VoteChoice.FOR);

      refused(chamber.third, first, "council.vote.twice");
      assertThat(chamber.ballot(sitting, ballot).votesOn(first)).isEqualTo(1);
    }

    @Test
    void nobodyVotesForOneself() {
      refused(chamber.sixth, second, "council.vote.oneself");
      chamber.vote(chamber.sixth, ballot, first, VoteChoice.FOR);
    }

    @Test
    void allMotionsOfOnePaperAreTakenOrNone() {
      assertThatThrownBy(
              () ->
                  chamber.ballots.vote(
                      chamber.sixth, ballot, Map.of(first, VoteChoice.FOR, second, VoteChoice.FOR)))
          .satisfies(Refused.as("council.vote.oneself"));
      chamber.database.commit();

      assertThat(chamber.ballot(sitting, ballot).voted()).isEmpty();
    }

    @Test
    void noneAfterTheClose() {
      chamber.act(() -> chamber.ballots.close(chamber.secretary, ballot));

      refused(chamber.third, first, "council.ballot.closed");
      chamber.act(
          () ->
              chamber.ballots.count(chamber.secretary, ballot, Chamber.CHAIRS, Chamber.SECRETARYS));
      refused(chamber.third, first, "council.ballot.closed");
    }

    @Test
    void whoHasLeftVotesNoMore() {
      chamber.act(
          () -> chamber.presence.leave(chamber.secretary, sitting, chamber.third.account()));

      refused(chamber.third, first, "council.vote.notPresent");
    }

    @Test
    void aPaperWithNothingOnItIsNone() {
      assertThatThrownBy(() -> chamber.ballots.vote(chamber.third, ballot, Map.of()))
          .satisfies(Refused.as("council.vote.nothing"));
    }
  }

  @Nested
  class TheCount {
    @Test
    void findsAsManyVotesAsWereCastAndEveryReceipt() {
      String mine = chamber.vote(chamber.third, ballot, first, VoteChoice.AGAINST);
      String chairs = chamber.vote(chamber.chair, ballot, first, VoteChoice.FOR);
      for (Actor voter : List.of(chamber.vice, chamber.fourth, chamber.fifth)) {
        chamber.vote(voter, ballot, first, VoteChoice.FOR);
      }
      chamber.count(ballot);

      MotionResult result = chamber.room(sitting).motion(first).result().orElseThrow();
      assertThat(result.outcome()).isEqualTo(MotionOutcome.CARRIED);
      assertThat(result.cast()).isEqualTo(5).isEqualTo(chamber.events.of(BallotCast.class).size());
      assertThat(List.of(result.inFavour(), result.against(), result.abstained()))
          .containsExactly(4, 1, 0);
      assertThat(chamber.ballot(sitting, ballot).published())
          .contains(
              new PublishedVote(first, mine, VoteChoice.AGAINST, Optional.empty()),
              new PublishedVote(first, chairs, VoteChoice.FOR, Optional.empty()));
      assertThat(chamber.events.of(MotionDecided.class))
          .extracting(decided -> decided.motionSubject().id() + decided.result().outcome())
          .contains("n1CARRIED", "n2LOST");
    }

    @Test
    void saysOneCheckValueThatAnybodyCanComputeAgain() {
      chamber.vote(chamber.third, ballot, first, VoteChoice.FOR);
      chamber.count(ballot);

      String value = chamber.ballot(sitting, ballot).checkValue();
      assertThat(value).hasSize(64);
      assertThat(chamber.rooms.proof(chamber.fifth, ballot).checkValue()).isEqualTo(value);
      assertThat(chamber.rooms.proof(chamber.fifth, ballot).holds()).isTrue();
    }

    @Test
    void destroysTheKeys() {
      chamber.vote(chamber.third, ballot, first, VoteChoice.FOR);
      chamber.count(ballot);

      assertThat(
              chamber
                  .database
                  .entities()
                  .createNativeQuery(
                      "select count(*) from council.ballot_key where sealed_key is not null")
                  .getSingleResult())
          .isEqualTo(0L);
      assertThatThrownBy(
              () ->
                  chamber.ballots.count(
                      chamber.secretary, ballot, Chamber.CHAIRS, Chamber.SECRETARYS))
          .satisfies(Refused.as("council.count.notClosed"));
    }

    @Test
    void needsBothPassphrases() {
      chamber.vote(chamber.third, ballot, first, VoteChoice.FOR);
      chamber.act(() -> chamber.ballots.close(chamber.secretary, ballot));

      assertThatThrownBy(
              () ->
                  chamber.ballots.count(
                      chamber.secretary, ballot, Chamber.SECRETARYS, Chamber.SECRETARYS))
          .satisfies(Refused.as("council.passphrase.wrong"));
      assertThatThrownBy(
              () ->
                  chamber.ballots.count(
                      chamber.chair,
                      ballot,
                      Chamber.SECRETARYS,
                      new Passphrase("không biết gì cả")))
          .satisfies(Refused.as("council.passphrase.wrong", "council.passphrase.wrong"));
      assertThat(chamber.ballot(sitting, ballot).published()).isEmpty();
    }

    @Test
    void isForWhoConductsTheSitting() {
      chamber.act(() -> chamber.ballots.close(chamber.chair, ballot));

      assertThatThrownBy(
              () ->
                  chamber.ballots.count(chamber.office, ballot, Chamber.CHAIRS, Chamber.SECRETARYS))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Nested
  class Tampering {
    @BeforeEach
    void castThree() {
      for (Actor voter : List.of(chamber.third, chamber.fourth, chamber.fifth)) {
        chamber.vote(voter, ballot, first, VoteChoice.AGAINST);
      }
    }

    private void countIsRefusedAfter(String sql, String... keys) {
      chamber.database.entities().createNativeQuery(sql).executeUpdate();
      chamber.database.commit();
      chamber.act(() -> chamber.ballots.close(chamber.secretary, ballot));

      assertThatThrownBy(
              () ->
                  chamber.ballots.count(
                      chamber.secretary, ballot, Chamber.CHAIRS, Chamber.SECRETARYS))
          .satisfies(Refused.as(keys));
      assertThat(chamber.room(sitting).motion(first).result()).isEmpty();
    }

    private String member(Actor voter) {
      return "'" + voter.account() + "'";
    }

    @Test
    void aVoteThatIsGoneIsTold() {
      countIsRefusedAfter(
          "delete from council.vote where member = " + member(chamber.third),
          "council.count.MISSING");
    }

    @Test
    void aVoteThatWasChangedIsTold() {
      countIsRefusedAfter(
          "update council.vote set chair_half = (select v.chair_half from council.vote v where"
              + " v.member = "
              + member(chamber.fourth)
              + ") where member = "
              + member(chamber.third),
          "council.count.MISSING",
          "council.count.UNKNOWN");
    }

    @Test
    void aVoteThatNobodyCastIsTold() {
      countIsRefusedAfter(
          "insert into council.vote select random_uuid(), ballot, motion, "
              + member(chamber.chair)
              + ", "
              + member(chamber.chair)
              + ", chair_half, secretary_half from council.vote where member = "
              + member(chamber.third),
          "council.count.UNKNOWN");
    }

    @Test
    void aReplacedKeyIsToldBeforeAnybodyVotesUnderIt() {
      chamber
          .database
          .entities()
          .createNativeQuery(
              "update council.ballot_key set public_key = (select k.public_key from"
                  + " council.ballot_key k where k.part = 'SECRETARY') where part = 'CHAIR'")
          .executeUpdate();
      chamber.database.commit();

      refused(chamber.sixth, first, "council.ballot.keyChanged");
      assertThat(chamber.rooms.proof(chamber.sixth, ballot).holds()).isFalse();
    }

    @Test
    void theDatabaseTakesNoSecondVoteEither() {
      String again =
          "insert into council.vote select random_uuid(), ballot, motion, member, voter,"
              + " chair_half, secretary_half from council.vote where member = "
              + member(chamber.third);

      assertThatThrownBy(() -> chamber.database.entities().createNativeQuery(again).executeUpdate())
          .hasMessageContaining("VOTE_ONCE");
    }

    @Test
    void whatWasAnnulledIsVotedOnAgain() {
      assertThatThrownBy(() -> chamber.ballots.annul(chamber.secretary, ballot, "Quên mật khẩu"))
          .isInstanceOf(NotAllowed.class);
      chamber.act(() -> chamber.ballots.annul(chamber.chair, ballot, "Quên mật khẩu"));

      BallotId again = chamber.openBallot(sitting);
      chamber.vote(chamber.third, again, first, VoteChoice.FOR);
      assertThat(chamber.ballot(sitting, ballot).state()).isEqualTo(BallotState.ANNULLED);
      assertThat(chamber.ballot(sitting, ballot).annulledBecause()).isEqualTo("Quên mật khẩu");
      assertThat(chamber.ballot(sitting, again).votesOn(first)).isEqualTo(1);
    }
  }

  @Nested
  class QuorumInTheMiddle {
    @Test
    void lostSuspendsAndBackResumes() {
      chamber.vote(chamber.third, ballot, first, VoteChoice.FOR);
      for (Actor leaving : List.of(chamber.fourth, chamber.fifth, chamber.sixth)) {
        chamber.act(() -> chamber.presence.leave(chamber.secretary, sitting, leaving.account()));
      }

      assertThat(chamber.events.of(QuorumLost.class)).hasSize(2);
      assertThat(chamber.room(sitting).motion(first).suspended()).isTrue();
      refused(chamber.chair, first, "council.vote.suspended");
      assertThatThrownBy(() -> chamber.ballots.resume(chamber.chair, ballot, first))
          .satisfies(Refused.as("council.quorum.notReached"));

      chamber.act(
          () -> chamber.presence.arrive(chamber.secretary, sitting, chamber.fifth.account()));
      refused(chamber.chair, first, "council.vote.suspended");
      chamber.act(() -> chamber.ballots.resume(chamber.chair, ballot, first));
      chamber.vote(chamber.chair, ballot, first, VoteChoice.FOR);
      assertThat(chamber.ballot(sitting, ballot).votesOn(first)).isEqualTo(2);
    }

    @Test
    void neverBackMeansNoResultAndNothingOpened() {
      chamber.vote(chamber.third, ballot, first, VoteChoice.FOR);
      for (Actor leaving : List.of(chamber.fourth, chamber.fifth, chamber.sixth)) {
        chamber.act(() -> chamber.presence.leave(chamber.secretary, sitting, leaving.account()));
      }
      chamber.count(ballot);

      assertThat(chamber.room(sitting).motion(first).result().map(MotionResult::outcome))
          .contains(MotionOutcome.NO_QUORUM);
      assertThat(chamber.ballot(sitting, ballot).published()).isEmpty();
      assertThatThrownBy(() -> chamber.openBallot(sitting))
          .satisfies(Refused.as("council.quorum.notReached"));
    }
  }

  @Test
  void aTieWaitsForTheChairAndTheSittingWithIt() {
    for (Actor voter : List.of(chamber.chair, chamber.vice, chamber.third)) {
      chamber.vote(voter, ballot, first, VoteChoice.FOR);
    }
    for (Actor voter : List.of(chamber.fourth, chamber.fifth, chamber.sixth)) {
      chamber.vote(voter, ballot, first, VoteChoice.AGAINST);
    }
    chamber.count(ballot);

    assertThat(chamber.room(sitting).motion(first).result().map(MotionResult::outcome))
        .contains(MotionOutcome.TIED);
    assertThatThrownBy(() -> chamber.sittings.end(chamber.secretary, sitting))
        .satisfies(Refused.as("council.sitting.tieWaits"));
    assertThatThrownBy(() -> chamber.ballots.breakTie(chamber.vice, first, VoteChoice.FOR, "Vì"))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> chamber.ballots.breakTie(chamber.chair, first, VoteChoice.FOR, " "))
        .satisfies(Refused.as("council.wordsMissing"));
    chamber.act(() -> chamber.ballots.breakTie(chamber.chair, first, VoteChoice.FOR, "Tập thể nữ"));

    MotionResult result = chamber.room(sitting).motion(first).result().orElseThrow();
    assertThat(result.outcome()).isEqualTo(MotionOutcome.CARRIED);
    assertThat(result.casting()).contains("Tập thể nữ");
    chamber.act(() -> chamber.sittings.end(chamber.secretary, sitting));
  }
}
