package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gcmplan.council.BallotEntrusted;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotOpened;
import org.gcmplan.council.BallotPrepared;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.Passphrase;
import org.gcmplan.council.SittingState;
import org.gcmplan.kernel.Actor;
import org.gcmplan.kernel.BusinessRuleViolation;
import org.gcmplan.kernel.DomainEvent;
import org.gcmplan.kernel.NotAllowed;
import org.gcmplan.kernel.NotFound;
import org.gcmplan.kernel.PlanClock;

/** Lays out a ballot paper and gives its two keys to its two custodians. */
@Dependent
class BallotOpening {
  private final SittingRepository sittings;
  private final BallotRepository ballots;
  private final Rolls rolls;
  private final BallotWatch watch;
  private final KeyMaking keys;
  private final PlanClock clock;
  private final Event<DomainEvent> events;

  @Inject
  BallotOpening(
      SittingRepository sittings,
      BallotRepository ballots,
      Rolls rolls,
      BallotWatch watch,
      KeyMaking keys,
      PlanClock clock,
      Event<DomainEvent> events) {
    this.sittings = sittings;
    this.ballots = ballots;
    this.rolls = rolls;
    this.watch = watch;
    this.keys = keys;
    this.clock = clock;
    this.events = events;
  }

  BallotId prepare(Actor by, SittingEntry sitting, Set<MotionId> motions) {
    sitting.mustBe(SittingState.OPEN, "council.sitting.notOpen");
    if (motions.isEmpty()) {
      throw SittingRules.refused("motions", "council.ballot.noMotions");
    }
    List<MotionEntry> found = motions.stream().map(sittings::motion).toList();
    found.forEach(motion -> check(sitting, motion));
    BallotEntry ballot = new BallotEntry(sitting.id(), sittings.ballots(sitting.id()).size() + 1);
    ballots.add(ballot);
    found.forEach(motion -> ballots.add(new BallotMotionEntry(ballot.id(), motion.id())));
    events.fire(
        new BallotPrepared(by, clock.instant(), sitting.id(), ballot.id(), Set.copyOf(motions)));
    return ballot.id();
  }

  private void check(SittingEntry sitting, MotionEntry motion) {
    if (!motion.sitting().equals(sitting.id())) {
      throw new NotFound("motion", motion.id());
    }
    if (motion.isSettled() || watch.isBeingVotedOn(motion)) {
      throw new BusinessRuleViolation("council.ballot.motionTaken", motion.title());
    }
    LiveQuorum quorum = rolls.of(sitting).quorum(motion, Set.of());
    if (sitting.isMeeting() && !quorum.reached()) {
      throw new BusinessRuleViolation(
          "council.quorum.notReached", quorum.present(), quorum.needed());
    }
  }

  void entrust(Actor by, SittingEntry sitting, BallotEntry ballot, Passphrase passphrase) {
    ballot.mustBe(BallotState.PREPARED, "council.ballot.entrustedAlready");
    CustodianPart part = partOf(by.account(), rolls.of(sitting));
    if (passphrase.isTooShort()) {
      throw SittingRules.refused("passphrase", "council.passphrase.tooShort", Passphrase.SHORTEST);
    }
    boolean given =
        ballots.keys(ballot.id()).stream()
            .anyMatch(key -> key.part() == part || key.custodian().equals(by.account()));
    if (given) {
      throw new BusinessRuleViolation("council.ballot.entrustedAlready");
    }
    BallotKeyEntry key = keys.make(ballot.id(), new Custodian(part, by.account()), passphrase);
    ballots.add(key);
    events.fire(
        new BallotEntrusted(
            by, clock.instant(), sitting.id(), ballot.id(), part, key.fingerprint()));
    if (ballots.keys(ballot.id()).size() == CustodianPart.values().length) {
      ballot.open();
      events.fire(new BallotOpened(by, clock.instant(), sitting.id(), ballot.id()));
    }
  }

  private static CustodianPart partOf(UUID person, Roll roll) {
    if (roll.presiding().filter(seat -> seat.member().equals(person)).isPresent()) {
      return CustodianPart.CHAIR;
    }
    if (roll.hasSecretary(person) && !roll.isMissing(person)) {
      return CustodianPart.SECRETARY;
    }
    throw new NotAllowed("council.notCustodian");
  }
}
