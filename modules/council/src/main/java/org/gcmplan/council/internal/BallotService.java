package org.gcmplan.council.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gcmplan.council.BallotAnnulled;
import org.gcmplan.council.BallotClosed;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotResumed;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.Ballots;
import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.SittingId;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VoteReceipt;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

@ApplicationScoped
@Transactional
class BallotService implements Ballots {
  private final SittingRepository sittings;
  private final BallotRepository ballots;
  private final CouncilDesk desk;
  private final Rolls rolls;
  private final BallotOpening opening;
  private final VoteTaking taking;
  private final Counting counting;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  BallotService(
      SittingRepository sittings,
      BallotRepository ballots,
      CouncilDesk desk,
      Rolls rolls,
      BallotOpening opening,
      VoteTaking taking,
      Counting counting,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.ballots = ballots;
    this.desk = desk;
    this.rolls = rolls;
    this.opening = opening;
    this.taking = taking;
    this.counting = counting;
    this.clock = clock;
    this.events = events;
  }

  @Override
  public BallotId prepare(Actor by, SittingId sitting, Set<MotionId> motions) {
    return opening.prepare(by, desk.toConduct(by, sitting), motions);
  }

  @Override
  public void entrust(Actor by, BallotId id, Passphrase passphrase) {
    SittingEntry sitting = desk.toConduct(by, ballots.sittingOf(id));
    opening.entrust(by, sitting, ballots.get(id), passphrase);
  }

  @Override
  public List<VoteReceipt> vote(Actor by, BallotId id, Map<MotionId, VoteChoice> votes) {
    SittingEntry sitting = desk.toAct(by, ballots.sittingOf(id));
    return taking.take(by, sitting, ballots.get(id), votes);
  }

  @Override
  public void resume(Actor by, BallotId id, MotionId motion) {
    SittingEntry sitting = desk.toConduct(by, ballots.sittingOf(id));
    ballots.get(id).mustBe(BallotState.OPEN, "council.ballot.notOpen");
    BallotMotionEntry onPaper =
        ballots.motion(id, motion).orElseThrow(() -> new NotFound("motion on ballot", motion));
    LiveQuorum quorum = rolls.of(sitting).quorum(sittings.motion(motion), rolls.voted(id, motion));
    if (!onPaper.isSuspended()) {
      throw new BusinessRuleViolation("council.ballot.notSuspended");
    }
    if (!quorum.reached()) {
      throw new BusinessRuleViolation(
          "council.quorum.notReached", quorum.present(), quorum.needed());
    }
    onPaper.resume();
    events.fire(new BallotResumed(by, clock.instant(), sitting.id(), id, motion));
  }

  @Override
  public void close(Actor by, BallotId id) {
    SittingEntry sitting = desk.toConduct(by, ballots.sittingOf(id));
    BallotEntry ballot = ballots.get(id);
    ballot.mustBe(BallotState.OPEN, "council.ballot.notOpen");
    Roll roll = rolls.of(sitting);
    boolean mayBeEarly = sitting.isMeeting() || sitting.time().isOverAt(clock.instant());
    for (BallotMotionEntry onPaper : ballots.motions(id)) {
      MotionEntry motion = sittings.motion(onPaper.motion());
      LiveQuorum quorum = roll.quorumAtTheEnd(motion, rolls.voted(id, motion.id()));
      if (!mayBeEarly && rolls.voted(id, motion.id()).size() < free(roll, motion)) {
        throw new BusinessRuleViolation("council.ballot.notOver");
      }
      onPaper.close(quorum);
    }
    ballot.close(clock.instant());
    events.fire(new BallotClosed(by, clock.instant(), sitting.id(), id, ballots.votes(id).size()));
  }

  /** How many may vote on the motion. */
  private static long free(Roll roll, MotionEntry motion) {
    return roll.seats().stream()
        .filter(seat -> seat.votes() && !roll.isRecused(motion, seat.member()))
        .count();
  }

  @Override
  public void count(Actor by, BallotId id, Passphrase chair, Passphrase secretary) {
    SittingEntry sitting = desk.toConduct(by, ballots.sittingOf(id));
    counting.count(by, sitting, ballots.get(id), new Counting.Typed(chair, secretary));
  }

  @Override
  public void annul(Actor by, BallotId id, String reason) {
    SittingEntry sitting = desk.toConduct(by, ballots.sittingOf(id));
    boolean presides =
        rolls.of(sitting).presiding().filter(s -> s.member().equals(by.account())).isPresent();
    if (!presides && !by.isSystem()) {
      throw new NotAllowed("council.notPresiding");
    }
    String words = SittingRules.words("reason", reason);
    ballots.get(id).annul(words);
    ballots.keys(id).forEach(BallotKeyEntry::destroy);
    events.fire(new BallotAnnulled(by, clock.instant(), sitting.id(), id, words));
  }

  @Override
  public void breakTie(Actor by, MotionId id, VoteChoice decision, String reason) {
    SittingEntry sitting = desk.toAct(by, sittings.sittingOf(id));
    counting.breakTie(by, sitting, sittings.motion(id), new Counting.Casting(decision, reason));
  }
}
