package org.gcmplan.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.council.internal.Chamber.MORE_THAN_HALF;
import static org.gcmplan.council.internal.Chamber.TODAY;
import static org.gcmplan.council.internal.Chamber.motion;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gcmplan.council.Appointment;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.CountBase;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.Fraction;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestDeclared;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionResult;
import org.gcmplan.council.NewCouncil;
import org.gcmplan.council.RecusalGround;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingGuest;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VotingRule;
import org.gcmplan.council.WrittenAuthority;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.Language;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Councils, who belongs to them, substitutes, declarations, circulations and minutes. */
class SittingsTest {
  private final Chamber chamber = new Chamber();

  @AfterEach
  void close() {
    chamber.close();
  }

  @Nested
  class Membership {
    @Test
    void isForTheAwardsOfficeToChange() {
      assertThatThrownBy(
              () ->
                  chamber.councils.establish(
                      chamber.chair,
                      new NewCouncil(Chamber.MOFA, new LocalizedText("H", "C"), "QĐ", true, TODAY)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () ->
                  chamber.councils.release(
                      chamber.chair, chamber.council, chamber.third.account(), TODAY))
          .isInstanceOf(NotAllowed.class);
    }

    @Test
    void hasOneChairAndNobodyTwice() {
      assertThatThrownBy(() -> appoint(chamber.deputy, CouncilFunction.CHAIR))
          .satisfies(Refused.as("council.oneChair"));
      assertThatThrownBy(() -> appoint(chamber.third, CouncilFunction.MEMBER))
          .satisfies(Refused.as("council.memberAlready"));
    }

    @Test
    void endsOnADayAndStaysReadable() {
      chamber.act(
          () ->
              chamber.councils.release(
                  chamber.office, chamber.council, chamber.third.account(), TODAY));

      assertThat(chamber.catalogue.council(chamber.office, chamber.council).on(TODAY)).hasSize(7);
      assertThat(chamber.catalogue.council(chamber.office, chamber.council).on(TODAY.plusDays(1)))
          .hasSize(6);
      assertThat(chamber.catalogue.council(chamber.third, chamber.council).members()).hasSize(7);
      assertThatThrownBy(
              () ->
                  chamber.councils.release(
                      chamber.office,
                      chamber.council,
                      chamber.fourth.account(),
                      TODAY.minusDays(1)))
          .satisfies(Refused.as("council.endsBefore"));
    }

    @Test
    void beginsNotBeforeTodayOnceTheCouncilHasBeenCalled() {
      chamber.meeting(MORE_THAN_HALF, Secrecy.SECRET, motion(1));
      PlanClock.at(
          Chamber.MORNING.plus(Duration.ofDays(3)),
          () ->
              assertThatThrownBy(() -> appoint(chamber.deputy, CouncilFunction.MEMBER))
                  .satisfies(Refused.as("council.appointedBefore")));
    }

    @Test
    void isNothingForOthers() {
      assertThatThrownBy(() -> chamber.catalogue.council(chamber.outsider, chamber.council))
          .isInstanceOf(NotFound.class);
      assertThat(chamber.catalogue.of(chamber.outsider)).isEmpty();
      assertThat(chamber.catalogue.concern(chamber.outsider)).isFalse();
      assertThat(chamber.catalogue.concern(chamber.sixth)).isTrue();
    }

    private void appoint(Actor person, CouncilFunction function) {
      chamber.councils.appoint(
          chamber.office,
          chamber.council,
          new Appointment(person.account(), function, false, TODAY));
    }
  }

  @Nested
  class Substitutes {
    private SittingId sitting;

    private void authorise(Actor by, Actor member, Actor substitute) {
      chamber.sittings.authorise(
          by,
          sitting,
          new WrittenAuthority(
              member.account(), substitute.account(), "GUQ 12 ngày 20/11/2026", Chamber.paper()));
    }

    private void meet() {
      sitting = chamber.meeting(MORE_THAN_HALF, Secrecy.SECRET, motion(1));
    }

    @Test
    void carryTheVoteOfTheMemberWhoGaveAuthorityInWriting() {
      meet();
      chamber.act(() -> authorise(chamber.third, chamber.third, chamber.deputy));
      List<Actor> there =
          List.of(chamber.chair, chamber.vice, chamber.deputy, chamber.fourth, chamber.fifth);
      chamber.open(sitting, there);
      chamber.declareNone(sitting, there);
      BallotId ballot = chamber.openBallot(sitting);
      MotionId motion = chamber.motions(sitting).get(0);

      chamber.vote(chamber.deputy, ballot, motion, VoteChoice.FOR);

      assertThat(chamber.ballot(sitting, ballot).hasVoted(motion, chamber.third.account()))
          .isTrue();
      assertThatThrownBy(() -> chamber.vote(chamber.third, ballot, motion, VoteChoice.FOR))
          .satisfies(Refused.as("council.vote.substituted"));
      assertThatThrownBy(
              () ->
                  chamber.sittings.withdrawAuthority(
                      chamber.third, sitting, chamber.third.account()))
          .satisfies(Refused.as("council.substitute.tooLate"));
    }

    @Test
    void withoutAuthorityHaveNoSitting() {
      meet();

      assertThatThrownBy(() -> chamber.rooms.room(chamber.deputy, sitting))
          .isInstanceOf(NotFound.class);
    }

    @Test
    void neverCarryTwoVotes() {
      meet();
      assertThatThrownBy(() -> authorise(chamber.third, chamber.third, chamber.fourth))
          .satisfies(Refused.as("council.substitute.twoVotes"));
      chamber.act(() -> authorise(chamber.third, chamber.third, chamber.deputy));
      assertThatThrownBy(() -> authorise(chamber.fourth, chamber.fourth, chamber.deputy))
          .satisfies(Refused.as("council.substitute.twoVotes"));
    }

    @Test
    void areGivenByTheMemberOrTheOfficeOnly() {
      meet();
      assertThatThrownBy(() -> authorise(chamber.fourth, chamber.third, chamber.deputy))
          .isInstanceOf(NotAllowed.class);
      chamber.act(() -> authorise(chamber.secretary, chamber.third, chamber.deputy));
      assertThat(chamber.room(sitting).seat(chamber.third.account()).carrier())
          .isEqualTo(chamber.deputy.account());
    }

    @Test
    void needAReferenceAndACouncilThatKnowsThem() {
      meet();
      assertThatThrownBy(
              () ->
                  chamber.sittings.authorise(
                      chamber.third,
                      sitting,
                      new WrittenAuthority(
                          chamber.third.account(), chamber.deputy.account(), " ", Chamber.paper())))
          .satisfies(Refused.as("council.wordsMissing"));
      chamber.council = chamber.establish(false);
      meet();
      assertThatThrownBy(() -> authorise(chamber.third, chamber.third, chamber.deputy))
          .satisfies(Refused.as("council.substitute.notKnown"));
    }

    @Test
    void aGuestIsNoSubstitute() {
      meet();
      chamber.act(
          () ->
              chamber.sittings.invite(
                  chamber.office,
                  sitting,
                  new SittingGuest("Khách", "", Optional.of(chamber.guest.account()))));
      assertThatThrownBy(() -> authorise(chamber.third, chamber.third, chamber.guest))
          .satisfies(Refused.as("council.substitute.isGuest"));
    }
  }

  @Nested
  class Declarations {
    private final SittingId sitting =
        chamber.meeting(MORE_THAN_HALF, Secrecy.SECRET, motion(1), motion(2));
    private final MotionId first = chamber.motions(sitting).get(0);

    private void declare(Actor by, InterestKind kind, String words) {
      chamber.act(
          () ->
              chamber.interests.declare(
                  by, sitting, List.of(new InterestDeclaration(first, kind, words))));
    }

    @Test
    void areRecordedAlsoWhenThereIsNothing() {
      declare(chamber.third, InterestKind.NONE, "");

      assertThat(chamber.room(sitting).motion(first).declared())
          .containsExactly(chamber.third.account());
      assertThat(chamber.events.of(InterestDeclared.class))
          .singleElement()
          .extracting(InterestDeclared::kind)
          .isEqualTo(InterestKind.NONE);
    }

    @Test
    void areAskedBeforeAnyBallotPaper() {
      chamber.open(sitting, chamber.voters());
      BallotId ballot = chamber.openBallot(sitting);

      assertThatThrownBy(() -> chamber.vote(chamber.third, ballot, first, VoteChoice.FOR))
          .satisfies(Refused.as("council.vote.notDeclared"));
    }

    @Test
    void ofAnInterestRecuseAndStay() {
      assertThatThrownBy(() -> declare(chamber.third, InterestKind.FAMILY, " "))
          .satisfies(Refused.as("council.wordsMissing"));
      declare(chamber.third, InterestKind.NONE, "");
      declare(chamber.third, InterestKind.FAMILY, "Em ruột");

      assertThat(chamber.room(sitting).motion(first).quorum().entitled()).isEqualTo(5);
      assertThat(chamber.room(sitting).motion(first).recusals())
          .singleElement()
          .extracting(row -> row.ground())
          .isEqualTo(RecusalGround.DECLARED);
      assertThatThrownBy(() -> declare(chamber.third, InterestKind.NONE, ""))
          .satisfies(Refused.as("council.interest.stays"));
      chamber.open(sitting, chamber.voters());
      BallotId ballot = chamber.openBallot(sitting);
      assertThatThrownBy(() -> chamber.vote(chamber.third, ballot, first, VoteChoice.FOR))
          .satisfies(Refused.as("council.vote.recused"));
    }

    @Test
    void keepTheBaseWhereTheRuleSaysSo() {
      VotingRule stay =
          new VotingRule(
              new Fraction(2, 3), new Fraction(1, 2), true, CountBase.ALL_MEMBERS, true, false);
      SittingId other = chamber.meeting(stay, Secrecy.SECRET, motion(1));
      MotionId motion = chamber.motions(other).get(0);
      chamber.act(
          () ->
              chamber.interests.declare(
                  chamber.third,
                  other,
                  List.of(new InterestDeclaration(motion, InterestKind.OWN, "Đơn vị tôi"))));

      assertThat(chamber.room(other).motion(motion).quorum().entitled()).isEqualTo(6);
      assertThat(chamber.room(other).motion(motion).quorum().recused()).isEqualTo(1);
    }

    @Test
    void notMadeAreOrderedByTheChairAndAboutTheChairByTheViceChair() {
      chamber.open(sitting, chamber.voters());
      chamber.act(
          () ->
              chamber.interests.recuse(
                  chamber.chair, first, chamber.third.account(), "Người thân của người đề xuất"));

      assertThat(chamber.room(sitting).motion(first).isRecused(chamber.third.account())).isTrue();
      assertThatThrownBy(
              () -> chamber.interests.recuse(chamber.chair, first, chamber.chair.account(), "Vì"))
          .isInstanceOf(NotAllowed.class);
      chamber.act(
          () ->
              chamber.interests.recuse(
                  chamber.vice, first, chamber.chair.account(), "Cấp trên trực tiếp"));
      chamber.declareNone(sitting, List.of(chamber.vice));
      chamber.openBallot(sitting);
      assertThatThrownBy(
              () -> chamber.interests.recuse(chamber.vice, first, chamber.fourth.account(), "Muộn"))
          .satisfies(Refused.as("council.recusal.tooLate"));
    }

    @Test
    void areForWhoCarriesAVote() {
      assertThatThrownBy(() -> declare(chamber.secretary, InterestKind.NONE, ""))
          .isInstanceOf(NotAllowed.class);
    }
  }

  @Nested
  class InWriting {
    private final Instant closes = Chamber.MORNING.plus(Duration.ofDays(2));
    private final SittingId sitting =
        chamber.call(
            SittingTime.circulation(Chamber.MORNING, closes, Chamber.ZONE),
            MORE_THAN_HALF,
            Secrecy.OPEN,
            motion(1));
    private final MotionId motion = chamber.motions(sitting).get(0);

    private BallotId open() {
      chamber.act(() -> chamber.sittings.open(chamber.secretary, sitting));
      chamber.declareNone(sitting, chamber.voters());
      return chamber.openBallot(sitting);
    }

    @Test
    void presentIsWhoHasVotedAndNamesAreShownOnceCounted() {
      BallotId ballot = open();
      for (Actor voter : List.of(chamber.chair, chamber.vice, chamber.third, chamber.fourth)) {
        chamber.vote(voter, ballot, motion, VoteChoice.FOR);
      }

      assertThat(chamber.room(sitting).motion(motion).quorum().present()).isEqualTo(4);
      assertThatThrownBy(() -> chamber.ballots.close(chamber.secretary, ballot))
          .satisfies(Refused.as("council.ballot.notOver"));
      PlanClock.at(closes, () -> chamber.count(ballot));

      assertThat(chamber.room(sitting).motion(motion).result().map(MotionResult::outcome))
          .contains(MotionOutcome.CARRIED);
      assertThat(chamber.ballot(sitting, ballot).published())
          .extracting(vote -> vote.member().orElseThrow())
          .containsExactlyInAnyOrder(
              chamber.chair.account(),
              chamber.vice.account(),
              chamber.third.account(),
              chamber.fourth.account());
    }

    @Test
    void noVoteIsTakenFromTheClosingInstantOn() {
      BallotId ballot = open();
      PlanClock.at(
          closes.minusNanos(1000),
          () -> chamber.vote(chamber.third, ballot, motion, VoteChoice.FOR));
      PlanClock.at(
          closes,
          () ->
              assertThatThrownBy(() -> chamber.vote(chamber.fourth, ballot, motion, VoteChoice.FOR))
                  .satisfies(Refused.as("council.ballot.closed")));
    }

    @Test
    void tooFewAnswersGiveNoResult() {
      BallotId ballot = open();
      chamber.vote(chamber.third, ballot, motion, VoteChoice.FOR);
      PlanClock.at(closes, () -> chamber.count(ballot));

      assertThat(chamber.room(sitting).motion(motion).result().map(MotionResult::outcome))
          .contains(MotionOutcome.NO_QUORUM);
    }

    @Test
    void everybodyHavingVotedItIsClosedEarly() {
      BallotId ballot = open();
      chamber.voters().forEach(each -> chamber.vote(each, ballot, motion, VoteChoice.AGAINST));
      chamber.count(ballot);

      assertThat(chamber.room(sitting).motion(motion).result().map(MotionResult::outcome))
          .contains(MotionOutcome.LOST);
    }
  }

  @Nested
  class ItsMinutes {
    private SittingId ended() {
      SittingId sitting = chamber.meeting(MORE_THAN_HALF, Secrecy.SECRET, motion(1), motion(2));
      List<Actor> there =
          List.of(chamber.chair, chamber.third, chamber.fourth, chamber.fifth, chamber.sixth);
      chamber.open(sitting, there);
      chamber.declareNone(sitting, there.subList(0, 4));
      MotionId second = chamber.motions(sitting).get(1);
      chamber.act(
          () ->
              chamber.interests.declare(
                  chamber.sixth,
                  sitting,
                  List.of(new InterestDeclaration(second, InterestKind.FAMILY, "Em ruột"))));
      BallotId ballot = chamber.openBallot(sitting);
      there
          .subList(0, 4)
          .forEach(
              each ->
                  chamber
                      .motions(sitting)
                      .forEach(id -> chamber.vote(each, ballot, id, VoteChoice.FOR)));
      chamber.count(ballot);
      chamber.act(
          () -> chamber.minutes.note(chamber.secretary, sitting, "Các ủy viên thống nhất."));
      chamber.act(() -> chamber.sittings.end(chamber.secretary, sitting));
      return sitting;
    }

    @Test
    void sayWhoWasThereWhoDeclaredWhatAndHowItCameOut() {
      SittingId sitting = ended();
      String text = chamber.minutes.draft(chamber.fifth, sitting, Language.VI).body().toString();

      assertThat(text)
          .contains("Vắng mặt", "Người 2", "09:00–09:00", "Phòng 101", "Quyết định 100/QĐ-BNG")
          .contains("Khai không có xung đột lợi ích: Người 1; Người 3; Người 4; Người 5.")
          .contains("Người 6 khai có liên quan (Người thân): Em ruột. Không tham gia biểu quyết.")
          .contains("Các ủy viên thống nhất.", "Thông qua", "5/6", "4/5")
          .contains("Số phiếu kiểm: 8. Mã kiểm tra của lần kiểm phiếu (SHA-256): ")
          .doesNotContain("{");
      assertThat(chamber.minutes.draft(chamber.fifth, sitting, Language.EN).body().toString())
          .contains("Absent", "Declared no interest: Người 1", "Carried");
    }

    @Test
    void areApprovedByTwoAndThenNeverChange() {
      SittingId sitting = ended();
      assertThat(chamber.minutes.draft(chamber.office, sitting, Language.VI).draft()).isTrue();
      chamber.act(() -> chamber.minutes.approve(chamber.secretary, sitting));
      assertThatThrownBy(() -> chamber.minutes.approve(chamber.secretary, sitting))
          .satisfies(Refused.as("council.minutes.approvedAlready"));
      assertThatThrownBy(() -> chamber.minutes.note(chamber.secretary, sitting, "Khác"))
          .satisfies(Refused.as("council.minutes.approvedAlready"));
      assertThatThrownBy(() -> chamber.minutes.approve(chamber.third, sitting))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> chamber.minutes.approve(chamber.vice, sitting))
          .isInstanceOf(NotAllowed.class);
      chamber.act(() -> chamber.minutes.approve(chamber.chair, sitting));

      assertThat(chamber.printed.kept)
          .containsOnlyKeys(
              "minutes-vi.pdf", "minutes-vi.docx", "minutes-en.pdf", "minutes-en.docx");
      assertThat(chamber.printed.kept.get("minutes-vi.pdf").draft()).isFalse();
      assertThat(chamber.room(sitting).approvals())
          .extracting(approval -> approval.part())
          .containsExactlyInAnyOrder(CustodianPart.SECRETARY, CustodianPart.CHAIR);
    }
  }
}
