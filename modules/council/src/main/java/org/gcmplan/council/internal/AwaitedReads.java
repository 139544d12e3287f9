package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gcmplan.council.AwaitedAct;
import org.gcmplan.council.AwaitedInSitting;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.CustodianPart;
import org.gcmplan.council.MotionOutcome;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.Seat;
import org.gcmplan.council.SittingForm;
import org.gcmplan.council.SittingState;
import org.gcmplan.kernel.LocalizedText;
import org.gcmplan.kernel.PlanClock;

/** What a sitting waits for from one person; the same that its room offers them. */
@Dependent
class AwaitedReads {
  private final SittingRepository sittings;
  private final RoomViews rooms;
  private final Rolls rolls;
  private final PlanClock clock;

  @Inject
  AwaitedReads(SittingRepository sittings, RoomViews rooms, Rolls rolls, PlanClock clock) {
    this.sittings = sittings;
    this.rooms = rooms;
    this.rolls = rolls;
    this.clock = clock;
  }

  Stream<AwaitedInSitting> from(UUID person, SittingEntry sitting) {
    if (sitting.state() == SittingState.ENDED) {
      return approval(person, sitting).stream();
    }
    CouncilRoom room = rooms.room(sitting);
    List<AwaitedInSitting> found = new ArrayList<>();
    Optional<Seat> voter = room.seatOf(person).filter(Seat::votes);
    boolean inTime = !sitting.time().isOverAt(clock.instant());
    voter.filter(seat -> inTime).ifPresent(seat -> found.addAll(ofVoter(room, seat, person)));
    for (CustodianPart part : CustodianPart.values()) {
      if (room.is(person, part) && room.ballots().stream().anyMatch(b -> waitsFor(b, part))) {
        found.add(act(room, AwaitedAct.ENTRUST, List.of()));
      }
    }
    if (room.is(person, CustodianPart.CHAIR)) {
      tied(room).ifPresent(found::add);
    }
    return found.stream();
  }

  private List<AwaitedInSitting> ofVoter(CouncilRoom room, Seat seat, UUID person) {
    List<AwaitedInSitting> found = new ArrayList<>();
    List<LocalizedText> undeclared =
        titles(
            room.motions().stream()
                .filter(motion -> motion.result().isEmpty())
                .filter(motion -> !motion.declared().contains(seat.member())));
    if (!undeclared.isEmpty()) {
      found.add(act(room, AwaitedAct.DECLARE, undeclared));
    }
    boolean mayVote =
        room.sitting().time().isOpenAt(clock.instant())
            && (room.sitting().time().form() == SittingForm.CIRCULATION || room.isPresent(person));
    List<LocalizedText> open = mayVote ? open(room, seat) : List.of();
    if (!open.isEmpty()) {
      found.add(act(room, AwaitedAct.VOTE, open));
    }
    return found;
  }

  private static List<LocalizedText> open(CouncilRoom room, Seat seat) {
    return titles(
        room.ballots().stream()
            .filter(ballot -> ballot.state() == BallotState.OPEN)
            .flatMap(
                ballot ->
                    ballot.motions().stream()
                        .map(room::motion)
                        .filter(motion -> motion.isFor(seat.member()))
                        .filter(motion -> !ballot.hasVoted(motion.id(), seat.member()))));
  }

  private static List<LocalizedText> titles(Stream<MotionView> motions) {
    return motions.map(MotionView::title).toList();
  }

  private static boolean waitsFor(BallotView ballot, CustodianPart part) {
    return ballot.state() == BallotState.PREPARED && !ballot.entrusted().contains(part);
  }

  private static Optional<AwaitedInSitting> tied(CouncilRoom room) {
    List<LocalizedText> tied =
        titles(
            room.motions().stream()
                .filter(
                    motion ->
                        motion
                            .result()
                            .filter(r -> r.outcome() == MotionOutcome.TIED)
                            .isPresent()));
    return tied.isEmpty() ? Optional.empty() : Optional.of(act(room, AwaitedAct.BREAK_TIE, tied));
  }

  private static AwaitedInSitting act(
      CouncilRoom room, AwaitedAct act, List<LocalizedText> motions) {
    return new AwaitedInSitting(
        room.sitting().id(), room.sitting().title(), room.sitting().time(), act, motions);
  }

  private Optional<AwaitedInSitting> approval(UUID person, SittingEntry sitting) {
    Roll roll = rolls.of(sitting);
    Optional<CustodianPart> part =
        roll.hasSecretary(person)
            ? Optional.of(CustodianPart.SECRETARY)
            : Optional.of(CustodianPart.CHAIR).filter(chair -> roll.hasPresided(person));
    return part.filter(
            mine ->
                sittings.approvals(sitting.id()).stream()
                    .noneMatch(approval -> approval.shown().part() == mine))
        .map(mine -> act(rooms.room(sitting), AwaitedAct.APPROVE_MINUTES, List.of()));
  }

  /** Until when; a meeting's day as a whole. */
  Instant until(AwaitedInSitting awaited) {
    return awaited
        .time()
        .closes()
        .orElseGet(() -> awaited.time().day().atStartOfDay(clock.getZone()).toInstant());
  }
}
