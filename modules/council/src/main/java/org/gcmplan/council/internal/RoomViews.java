package org.gcmplan.council.internal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotState;
import org.gcmplan.council.BallotView;
import org.gcmplan.council.CouncilRoom;
import org.gcmplan.council.DeclarationRow;
import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.MotionView;
import org.gcmplan.council.Seat;

/** Puts a sitting together as its room shows it. */
@Dependent
class RoomViews {
  private final CouncilRepository councils;
  private final SittingRepository sittings;
  private final BallotRepository ballots;
  private final Rolls rolls;

  @Inject
  RoomViews(
      CouncilRepository councils,
      SittingRepository sittings,
      BallotRepository ballots,
      Rolls rolls) {
    this.councils = councils;
    this.sittings = sittings;
    this.ballots = ballots;
    this.rolls = rolls;
  }

  CouncilRoom room(SittingEntry sitting) {
    Roll roll = rolls.of(sitting);
    List<MotionEntry> motions = sittings.motions(sitting.id());
    List<DeclarationRow> declarations =
        sittings.declarations(sitting.id()).stream().map(DeclarationEntry::shown).toList();
    return new CouncilRoom(
        sitting.row(motions.size()),
        councils.shown(councils.get(sitting.council())),
        sitting.rule(),
        sitting.secrecy(),
        roll.seats(),
        sittings.guests(sitting.id()).stream().map(GuestEntry::shown).toList(),
        motions.stream().map(motion -> motion(sitting, roll, motion)).toList(),
        declarations,
        sittings.attendance(sitting.id()).stream().map(AttendanceEntry::shown).toList(),
        sittings.ballots(sitting.id()).stream().map(this::ballot).toList(),
        roll.presiding().map(Seat::member),
        sitting.remarks(),
        sittings.approvals(sitting.id()).stream().map(ApprovalEntry::shown).toList());
  }

  private MotionView motion(SittingEntry sitting, Roll roll, MotionEntry motion) {
    Optional<BallotMotionEntry> newest = newest(sitting, motion.id());
    Set<UUID> voted =
        newest.map(paper -> rolls.voted(paper.ballot(), motion.id())).orElse(Set.of());
    LiveQuorum quorum = roll.quorum(motion, voted);
    List<UUID> declared =
        roll.seats().stream()
            .filter(seat -> seat.votes() && roll.hasDeclared(motion.id(), seat.carrier()))
            .map(Seat::member)
            .toList();
    return new MotionView(
        motion.id(),
        motion.place(),
        motion.subject(),
        motion.title(),
        motion.people(),
        motion.bodies(),
        quorum,
        roll.recusals(motion),
        declared,
        newest.filter(BallotMotionEntry::isSuspended).isPresent(),
        newest.map(BallotMotionEntry::ballot),
        motion.result());
  }

  /** On the newest ballot paper that has the motion. */
  private Optional<BallotMotionEntry> newest(SittingEntry sitting, MotionId motion) {
    return sittings.ballots(sitting.id()).stream()
        .filter(ballot -> ballot.state() != BallotState.ANNULLED)
        .map(ballot -> ballots.motion(ballot.id(), motion))
        .flatMap(Optional::stream)
        .reduce((earlier, later) -> later);
  }

  private BallotView ballot(BallotEntry ballot) {
    BallotId id = ballot.id();
    return new BallotView(
        id,
        ballot.state(),
        inOrder(id),
        ballots.keys(id).stream().map(BallotKeyEntry::part).collect(Collectors.toSet()),
        ballots.votes(id).stream().map(VoteEntry::shown).toList(),
        ballot.closedAt(),
        ballot.checkValue(),
        ballots.published(id).stream().map(PublishedVoteEntry::shown).toList(),
        ballot.annulledBecause());
  }

  private List<MotionId> inOrder(BallotId ballot) {
    return ballots.motions(ballot).stream()
        .map(BallotMotionEntry::motion)
        .sorted(Comparator.comparing(motion -> sittings.motion(motion).place()))
        .toList();
  }
}
