package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.QuorumLost;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.PlanClock;

/** Looks after the ballots of a sitting while people come, go and are recused. */
@Dependent
class BallotWatch {
  private final SittingRepository sittings;
  private final BallotRepository ballots;
  private final Rolls rolls;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  BallotWatch(
      SittingRepository sittings,
      BallotRepository ballots,
      Rolls rolls,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.ballots = ballots;
    this.rolls = rolls;
    this.clock = clock;
    this.events = events;
  }

  /** Suspends what too few are left to vote on. A circulation has its quorum only at its end. */
  void look(Actor by, SittingEntry sitting) {
    if (sitting.isMeeting()) {
      Roll roll = rolls.of(sitting);
      sittings.ballots(sitting.id()).stream()
          .filter(ballot -> ballot.state() == BallotState.OPEN)
          .forEach(ballot -> look(by, roll, ballot));
    }
  }

  private void look(Actor by, Roll roll, BallotEntry ballot) {
    for (BallotMotionEntry onPaper : ballots.motions(ballot.id())) {
      LiveQuorum quorum =
          roll.quorum(
              sittings.motion(onPaper.motion()), rolls.voted(ballot.id(), onPaper.motion()));
      if (!onPaper.isSuspended() && !quorum.reached()) {
        onPaper.suspend();
        events.fire(
            new QuorumLost(
                by,
                clock.instant(),
                ballot.sitting(),
                ballot.id(),
                onPaper.motion(),
                quorum.present(),
                quorum.needed()));
      }
    }
  }

  boolean isBeingVotedOn(MotionEntry motion) {
    return on(motion).anyMatch(ballot -> ballot.state().isUnderWay());
  }

  /** Whether the member's vote on the motion is in, in a ballot that counts. */
  boolean hasVoted(MotionEntry motion, UUID member) {
    return on(motion)
        .filter(ballot -> ballot.state() != BallotState.ANNULLED)
        .anyMatch(ballot -> rolls.voted(ballot.id(), motion.id()).contains(member));
  }

  private Stream<BallotEntry> on(MotionEntry motion) {
    List<BallotEntry> all = sittings.ballots(motion.sitting());
    return all.stream().filter(ballot -> ballots.motion(ballot.id(), motion.id()).isPresent());
  }
}
