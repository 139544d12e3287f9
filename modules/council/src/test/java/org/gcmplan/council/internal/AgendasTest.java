package org.gcmplan.council.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gcmplan.council.internal.Chamber.MORE_THAN_HALF;
import static org.gcmplan.council.internal.Chamber.TODAY;
import static org.gcmplan.council.internal.Chamber.motion;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.council.AwaitedAct;
import org.gcmplan.council.AwaitedInSitting;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.InterestDeclaration;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionUndecided;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.NewMotion;
import org.gcmplan.council.RecusalGround;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.SittingPostponed;
import org.gcmplan.council.SittingTime;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What happens to a sitting between its call and its opening, and what it waits for from whom. */
class AgendasTest {
  private final Chamber chamber = new Chamber();
  private final SittingId sitting =
      chamber.meeting(MORE_THAN_HALF, Secrecy.SECRET, motion(1), motion(2), motion(3));

  @AfterEach
  void close() {
    chamber.close();
  }

  private List<String> titles() {
    return chamber.room(sitting).motions().stream()
        .map(motion -> motion.place() + " " + motion.title().vi())
        .toList();
  }

  private MotionId first() {
    return chamber.motions(sitting).get(0);
  }

  @Nested
  class Agenda {
    @Test
    void takesAMotionMoreAndKeepsWhatWasDeclared() {
      chamber.declareNone(sitting, List.of(chamber.third));
      chamber.act(() -> chamber.agendas.add(chamber.secretary, sitting, motion(4)));

      assertThat(titles()).last().isEqualTo("4 Bằng khen 4");
      assertThat(chamber.room(sitting).motion(first()).declared())
          .containsExactly(chamber.third.account());
      assertThatThrownBy(() -> chamber.agendas.add(chamber.secretary, sitting, motion(4)))
          .satisfies(Refused.as("council.motion.twice"));
      assertThatThrownBy(
              () ->
                  chamber.agendas.add(
                      chamber.office,
                      sitting,
                      new NewMotion(new Subject("council-matter", "m"), LocalizedText.EMPTY)))
          .satisfies(Refused.as("council.motion.titleMissing"));
    }

    @Test
    void losesAMotionWithAReasonButNeverTheLast() {
      chamber.declareNone(sitting, chamber.voters());
      MotionId first = first();
      assertThatThrownBy(() -> chamber.agendas.withdraw(chamber.office, first, " "))
          .satisfies(Refused.as("council.wordsMissing"));
      chamber.act(() -> chamber.agendas.withdraw(chamber.office, first, "Hồ sơ rút lại"));

      assertThat(titles()).containsExactly("1 Bằng khen 2", "2 Bằng khen 3");
      assertThat(chamber.events.of(MotionUndecided.class))
          .singleElement()
          .extracting(MotionUndecided::motionSubject)
          .isEqualTo(new Subject("nomination", "n1"));
      assertThat(chamber.rooms.isOnAnAgenda(new Subject("nomination", "n1"))).isFalse();
      chamber.act(() -> chamber.agendas.withdraw(chamber.office, first(), "Cũng vậy"));
      assertThatThrownBy(() -> chamber.agendas.withdraw(chamber.office, first(), "Cũng vậy"))
          .satisfies(Refused.as("council.sitting.noMotions"));
    }

    @Test
    void isReordered() {
      MotionId last = chamber.motions(sitting).get(2);
      chamber.act(() -> chamber.agendas.move(chamber.office, last, 1));

      assertThat(titles()).containsExactly("1 Bằng khen 3", "2 Bằng khen 1", "3 Bằng khen 2");
      assertThatThrownBy(() -> chamber.agendas.move(chamber.office, last, 4))
          .satisfies(Refused.as("council.motion.noSuchPlace"));
    }

    @Test
    void saysWhomAMotionIsAboutAndTheyDoNotVote() {
      chamber.act(
          () ->
              chamber.agendas.concern(
                  chamber.office, first(), Set.of(chamber.fourth.account()), Set.of(Chamber.MPS)));

      MotionView motion = chamber.room(sitting).motion(first());
      assertThat(motion.people()).containsExactly(chamber.fourth.account());
      assertThat(motion.bodies()).containsExactly(Chamber.MPS);
      assertThat(motion.recusals())
          .filteredOn(row -> row.ground() == RecusalGround.CONCERNED)
          .extracting(row -> row.member())
          .containsExactlyInAnyOrder(chamber.fourth.account(), chamber.third.account());
    }

    @Test
    void keepsWhomAnotherModuleNamed() {
      NewMotion proposed =
          new NewMotion(
              new Subject("nomination", "n9"),
              new LocalizedText("Bằng khen 9", ""),
              Set.of(chamber.fifth.account()),
              Set.of());
      chamber.act(() -> chamber.agendas.add(chamber.office, sitting, proposed));
      MotionId added = chamber.motions(sitting).get(3);

      assertThatThrownBy(() -> chamber.agendas.concern(chamber.office, added, Set.of(), Set.of()))
          .satisfies(Refused.as("council.concerned.stay"));
    }

    @Test
    void isForTheOfficeAndTheSecretaryUntilTheOpening() {
      assertThatThrownBy(() -> chamber.agendas.move(chamber.chair, first(), 2))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(() -> chamber.agendas.move(chamber.outsider, first(), 2))
          .isInstanceOf(NotFound.class);
      chamber.open(sitting, chamber.voters());
      assertThatThrownBy(() -> chamber.agendas.move(chamber.office, first(), 2))
          .satisfies(Refused.as("council.sitting.openedAlready"));
      assertThatThrownBy(() -> chamber.agendas.withdraw(chamber.office, first(), "Muộn"))
          .satisfies(Refused.as("council.sitting.openedAlready"));
    }
  }

  @Nested
  class Time {
    @Test
    void isAnotherOneWithAReason() {
      SittingTime later = SittingTime.meeting(TODAY.plusDays(7), "Phòng 202");
      assertThatThrownBy(() -> chamber.sittings.postpone(chamber.office, sitting, later, ""))
          .satisfies(Refused.as("council.wordsMissing"));
      chamber.act(() -> chamber.sittings.postpone(chamber.office, sitting, later, "Chủ tịch bận"));

      assertThat(chamber.room(sitting).sitting().time()).isEqualTo(later);
      assertThat(chamber.room(sitting).seats()).hasSize(7);
      assertThat(chamber.events.of(SittingPostponed.class)).hasSize(1);
      assertThatThrownBy(() -> chamber.sittings.open(chamber.secretary, sitting))
          .satisfies(Refused.as("council.sitting.notToday"));
    }

    @Test
    void isNeitherPastNorOfAnotherForm() {
      SittingTime past = SittingTime.meeting(TODAY.minusDays(1), "Phòng 202");
      assertThatThrownBy(() -> chamber.sittings.postpone(chamber.office, sitting, past, "Vì"))
          .satisfies(
              Refused.as("council.sitting.dayPassed", "council.noChair", "council.noSecretary"));
      SittingTime written =
          SittingTime.circulation(
              Chamber.MORNING, Chamber.MORNING.plus(Duration.ofDays(1)), Chamber.ZONE);
      assertThatThrownBy(() -> chamber.sittings.postpone(chamber.office, sitting, written, "Vì"))
          .satisfies(Refused.as("council.sitting.sameForm"));
    }

    @Test
    void neverComesWhereTheSittingIsCancelled() {
      chamber.act(() -> chamber.sittings.cancel(chamber.office, sitting, "Triệu tập nhầm"));

      assertThat(chamber.room(sitting).sitting().cancelledBecause()).isEqualTo("Triệu tập nhầm");
      assertThat(chamber.events.of(MotionUndecided.class))
          .extracting(MotionUndecided::motionSubject)
          .extracting(Subject::id)
          .containsExactly("n1", "n2", "n3");
      assertThat(chamber.rooms.awaiting(chamber.third)).isEmpty();
    }
  }

  @Nested
  class Awaited {
    private List<AwaitedAct> from(Actor person) {
      return chamber.rooms.awaiting(person).stream().map(AwaitedInSitting::act).toList();
    }

    @Test
    void isADeclarationThenAVoteThenNothing() {
      assertThat(chamber.rooms.awaiting(chamber.third))
          .singleElement()
          .satisfies(
              waits -> {
                assertThat(waits.act()).isEqualTo(AwaitedAct.DECLARE);
                assertThat(waits.motions()).hasSize(3);
              });
      assertThat(from(chamber.guest)).isEmpty();
      assertThat(from(chamber.secretary)).isEmpty();
      chamber.open(sitting, chamber.voters());
      chamber.declareNone(sitting, chamber.voters());
      assertThat(from(chamber.third)).isEmpty();
      BallotId ballot =
          chamber.ballots.prepare(chamber.secretary, sitting, Set.copyOf(chamber.motions(sitting)));
      chamber.database.commit();
      assertThat(from(chamber.secretary)).containsExactly(AwaitedAct.ENTRUST);
      assertThat(from(chamber.chair)).containsExactly(AwaitedAct.ENTRUST);
      chamber.entrust(ballot, chamber.chair);
      assertThat(from(chamber.third)).containsExactly(AwaitedAct.VOTE);
      chamber.act(
          () -> chamber.ballots.vote(chamber.third, ballot, Map.of(first(), VoteChoice.FOR)));
      assertThat(chamber.rooms.awaiting(chamber.third).get(0).motions()).hasSize(2);
    }

    @Test
    void isNoVoteFromWhoIsRecusedOrAway() {
      chamber.open(sitting, chamber.voters());
      for (MotionId motion : chamber.motions(sitting)) {
        chamber.act(
            () ->
                chamber.interests.declare(
                    chamber.third,
                    sitting,
                    List.of(new InterestDeclaration(motion, InterestKind.FAMILY, "Em ruột"))));
      }
      chamber.declareNone(
          sitting, chamber.voters().stream().filter(each -> each != chamber.third).toList());
      chamber.openBallot(sitting);
      chamber.act(
          () -> chamber.presence.leave(chamber.secretary, sitting, chamber.fourth.account()));

      assertThat(from(chamber.third)).isEmpty();
      assertThat(from(chamber.fourth)).isEmpty();
      assertThat(from(chamber.fifth)).containsExactly(AwaitedAct.VOTE);
    }

    @Test
    void isApprovalOfTheMinutesByTwoAtTheEnd() {
      chamber.open(sitting, chamber.voters());
      chamber.act(() -> chamber.sittings.end(chamber.secretary, sitting));

      assertThat(from(chamber.chair)).containsExactly(AwaitedAct.APPROVE_MINUTES);
      assertThat(from(chamber.vice)).isEmpty();
      chamber.act(() -> chamber.minutes.approve(chamber.chair, sitting));
      assertThat(from(chamber.chair)).isEmpty();
      assertThat(from(chamber.secretary)).containsExactly(AwaitedAct.APPROVE_MINUTES);
      assertThat(from(new Actor(new UUID(9, 9), "Ai", Chamber.MPS, Set.of()))).isEmpty();
    }
  }
}
