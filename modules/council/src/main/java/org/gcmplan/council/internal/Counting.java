package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.PrivateKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.BallotCounted;
import org.gcmplan.council.BallotProof;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MotionDecided;
import org.gcmplan.council.MotionTied;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.PublishedVote;
import org.gcmplan.council.Seat;
import org.gcmplan.council.Secrecy;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** Opens the votes of a ballot, all at once, says what they make, and destroys the keys. */
@Dependent
class Counting {
  private final SittingRepository sittings;
  private final BallotRepository ballots;
  private final Rolls rolls;
  private final Announced announced;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  Counting(
      SittingRepository sittings,
      BallotRepository ballots,
      Rolls rolls,
      Announced announced,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.ballots = ballots;
    this.rolls = rolls;
    this.announced = announced;
    this.clock = clock;
    this.events = events;
  }

  /** What the custodians typed. */
  record Typed(Passphrase chair, Passphrase secretary) {}

  /** How a tie is broken. */
  record Casting(VoteChoice decision, String reason) {}

  /** Both private keys, for the time of a count. */
  private record OpenKeys(PrivateKey chair, PrivateKey secretary) {}

  /** A count that goes on. */
  private record Round(Actor by, SittingEntry sitting, BallotEntry ballot, OpenKeys keys) {}

  void count(Actor by, SittingEntry sitting, BallotEntry ballot, Typed typed) {
    ballot.mustBe(BallotState.CLOSED, "council.count.notClosed");
    BallotProof proof = announced.proof(ballot);
    BusinessRuleViolation.throwIfAny(
        proof.faults().stream()
            .map(fault -> new Problem("", "council.count." + fault.kind(), fault.seal()))
            .toList());
    Round round = new Round(by, sitting, ballot, open(ballot, typed));
    ballot.counted(proof.checkValue());
    events.fire(
        new BallotCounted(
            by, clock.instant(), sitting.id(), ballot.id(), proof.votes(), proof.checkValue()));
    ballots.motions(ballot.id()).forEach(onPaper -> count(round, onPaper));
    ballots.keys(ballot.id()).forEach(BallotKeyEntry::destroy);
  }

  private OpenKeys open(BallotEntry ballot, Typed typed) {
    Optional<PrivateKey> chair = open(ballot, CustodianPart.CHAIR, typed.chair());
    Optional<PrivateKey> secretary = open(ballot, CustodianPart.SECRETARY, typed.secretary());
    List<Problem> problems = new ArrayList<>();
    if (chair.isEmpty()) {
      problems.add(new Problem("chairPassphrase", "council.passphrase.wrong"));
    }
    if (secretary.isEmpty()) {
      problems.add(new Problem("secretaryPassphrase", "council.passphrase.wrong"));
    }
    BusinessRuleViolation.throwIfAny(problems);
    return new OpenKeys(chair.orElseThrow(), secretary.orElseThrow());
  }

  private Optional<PrivateKey> open(BallotEntry ballot, CustodianPart part, Passphrase typed) {
    return ballots.key(ballot.id(), part).flatMap(key -> key.open(typed));
  }

  private void count(Round round, BallotMotionEntry onPaper) {
    boolean quorate = onPaper.atTheEnd().reached();
    // Without a quorum nothing is opened: how people voted is nobody's business then.
    List<PublishedVote> opened = quorate ? opened(round, onPaper) : List.of();
    int place = 0;
    for (PublishedVote vote : opened) {
      place++;
      ballots.add(new PublishedVoteEntry(round.ballot().id(), place, vote));
    }
    CastVotes votes = CastVotes.of(opened.stream().map(PublishedVote::choice).toList());
    MotionEntry motion = sittings.motion(onPaper.motion());
    motion.decide(
        round.ballot().id(),
        new RuleOfCount(round.sitting().rule()).apply(onPaper.atTheEnd(), votes));
    tell(round.by(), motion, round.ballot());
  }

  private List<PublishedVote> opened(Round round, BallotMotionEntry onPaper) {
    List<PublishedVote> opened = new ArrayList<>();
    for (VoteEntry vote : ballots.votes(round.ballot().id())) {
      if (vote.motion().equals(onPaper.motion())) {
        PlainVote plain =
            vote.sealed()
                .open(round.keys().chair(), round.keys().secretary(), vote.place())
                .orElseThrow(() -> new BusinessRuleViolation("council.count.UNKNOWN", vote.seal()));
        opened.add(published(round.sitting(), vote, plain));
      }
    }
    Collections.shuffle(opened, Sealing.RANDOM);
    return opened;
  }

  private static PublishedVote published(SittingEntry sitting, VoteEntry vote, PlainVote plain) {
    Optional<UUID> member =
        sitting.secrecy() == Secrecy.OPEN ? Optional.of(vote.member()) : Optional.empty();
    return new PublishedVote(vote.motion(), plain.code(), plain.choice(), member);
  }

  private void tell(Actor by, MotionEntry motion, BallotEntry ballot) {
    if (motion.isTied()) {
      events.fire(
          new MotionTied(
              by,
              clock.instant(),
              motion.sitting(),
              motion.id(),
              motion.subject(),
              motion.result().orElseThrow().against()));
    } else {
      events.fire(
          new MotionDecided(
              by,
              clock.instant(),
              motion.sitting(),
              motion.result().orElseThrow(),
              motion.subject(),
              ballot.checkValue()));
    }
  }

  void breakTie(Actor by, SittingEntry sitting, MotionEntry motion, Casting casting) {
    boolean presides =
        rolls
            .of(sitting)
            .presiding(motion)
            .filter(seat -> seat.member().equals(by.account()))
            .map(Seat::member)
            .isPresent();
    if (!presides) {
      throw new NotAllowed("council.notPresiding");
    }
    if (!motion.isTied()) {
      throw new BusinessRuleViolation("council.tie.none");
    }
    if (casting.decision() == VoteChoice.ABSTAIN) {
      throw SittingRules.refused("decision", "council.tie.decide");
    }
    motion.breakTie(
        casting.decision() == VoteChoice.FOR, SittingRules.words("reason", casting.reason()));
    tell(by, motion, ballots.get(motion.decidedBy().orElseThrow()));
  }
}
