package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gcmplan.council.BallotCast;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.RecusalGround;
import org.gcmplan.council.Seat;
import org.gcmplan.council.VoteChoice;
import org.gcmplan.council.VoteReceipt;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;
import org.gcmplan.kernel.Problem;

/** Takes votes from who may vote, and seals each before it is written anywhere. */
@Dependent
class VoteTaking {
  private final SittingRepository sittings;
  private final BallotRepository ballots;
  private final Rolls rolls;
  private final Announced announced;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  VoteTaking(
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

  List<VoteReceipt> take(
      Actor by, SittingEntry sitting, BallotEntry ballot, Map<MotionId, VoteChoice> votes) {
    Roll roll = rolls.of(sitting);
    Seat seat = seat(by, sitting, roll);
    mustBeOpen(sitting, ballot);
    if (roll.isMissing(by.account())) {
      throw new BusinessRuleViolation("council.vote.notPresent");
    }
    if (votes.isEmpty()) {
      throw new BusinessRuleViolation("council.vote.nothing");
    }
    List<Problem> problems = new ArrayList<>();
    votes.keySet().forEach(motion -> problem(roll, ballot, seat, motion).ifPresent(problems::add));
    BusinessRuleViolation.throwIfAny(problems);
    if (!announced.foreignKeys(ballot).isEmpty()) {
      throw new BusinessRuleViolation("council.ballot.keyChanged");
    }
    return votes.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(MotionId::value)))
        .map(vote -> seal(by, ballot, seat, vote))
        .toList();
  }

  private Seat seat(Actor by, SittingEntry sitting, Roll roll) {
    Optional<Seat> seat = roll.seatOf(by.account());
    if (seat.isEmpty()) {
      boolean replaced = roll.seats().stream().anyMatch(s -> s.member().equals(by.account()));
      boolean guest =
          sittings.guests(sitting.id()).stream()
              .anyMatch(each -> each.shown().account().filter(by.account()::equals).isPresent());
      throw new NotAllowed(
          replaced
              ? "council.vote.substituted"
              : guest ? "council.vote.guest" : "council.vote.noSeat");
    }
    return seat.filter(Seat::votes).orElseThrow(() -> new NotAllowed("council.vote.noVote"));
  }

  private void mustBeOpen(SittingEntry sitting, BallotEntry ballot) {
    if (ballot.state() == BallotState.PREPARED) {
      throw new BusinessRuleViolation("council.ballot.notOpen");
    }
    ballot.mustBe(BallotState.OPEN, "council.ballot.closed");
    if (sitting.time().isOverAt(clock.instant())) {
      throw new BusinessRuleViolation("council.ballot.closed");
    }
    if (!sitting.time().isOpenAt(clock.instant())) {
      throw new BusinessRuleViolation("council.ballot.notOpen");
    }
  }

  private Optional<Problem> problem(Roll roll, BallotEntry ballot, Seat seat, MotionId id) {
    BallotMotionEntry onPaper =
        ballots.motion(ballot.id(), id).orElseThrow(() -> new NotFound("motion on ballot", id));
    MotionEntry motion = sittings.motion(id);
    return refusal(roll, onPaper, seat, motion).map(key -> new Problem("", key, motion.title()));
  }

  private Optional<String> refusal(
      Roll roll, BallotMotionEntry onPaper, Seat seat, MotionEntry motion) {
    Optional<RecusalGround> recused =
        roll.recusals(motion).stream()
            .filter(row -> row.member().equals(seat.member()))
            .map(row -> row.ground())
            .findFirst();
    if (recused.isPresent()) {
      return Optional.of(
          recused.get() == RecusalGround.CONCERNED
              ? "council.vote.oneself"
              : "council.vote.recused");
    }
    if (!roll.hasDeclared(motion.id(), seat.carrier())) {
      return Optional.of("council.vote.notDeclared");
    }
    if (rolls.voted(onPaper.ballot(), motion.id()).contains(seat.member())) {
      return Optional.of("council.vote.twice");
    }
    return onPaper.isSuspended() ? Optional.of("council.vote.suspended") : Optional.empty();
  }

  private VoteReceipt seal(
      Actor by, BallotEntry ballot, Seat seat, Map.Entry<MotionId, VoteChoice> vote) {
    PlainVote plain = PlainVote.of(vote.getValue());
    SplitVote sealed =
        SplitVote.seal(
            plain,
            key(ballot, CustodianPart.CHAIR),
            key(ballot, CustodianPart.SECRETARY),
            VoteEntry.place(ballot.id(), vote.getKey(), seat.member()));
    VoteEntry entry = new VoteEntry(ballot.id(), vote.getKey(), seat, sealed);
    ballots.add(entry);
    events.fire(
        new BallotCast(
            by,
            clock.instant(),
            ballot.sitting(),
            ballot.id(),
            vote.getKey(),
            seat.member(),
            entry.seal()));
    return new VoteReceipt(vote.getKey(), plain.code());
  }

  private PublicKey key(BallotEntry ballot, CustodianPart part) {
    return Sealing.publicKey(ballots.key(ballot.id(), part).orElseThrow().publicKey());
  }
}
