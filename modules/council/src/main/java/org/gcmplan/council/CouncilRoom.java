package org.gcmplan.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Everything about a sitting that all who take part may see.
 *
 * @param presiding who presides now
 * @param remarks what the minutes say of the discussion
 */
public record CouncilRoom(
    SittingRow sitting,
    Council council,
    VotingRule rule,
    Secrecy secrecy,
    List<Seat> seats,
    List<SittingGuest> guests,
    List<MotionView> motions,
    List<DeclarationRow> declarations,
    List<PresenceRow> presence,
    List<BallotView> ballots,
    Optional<UUID> presiding,
    String remarks,
    List<MinutesApproval> approvals) {
  public CouncilRoom {
    seats = List.copyOf(seats);
    guests = List.copyOf(guests);
    motions = List.copyOf(motions);
    declarations = List.copyOf(declarations);
    presence = List.copyOf(presence);
    ballots = List.copyOf(ballots);
    approvals = List.copyOf(approvals);
  }

  /** The seat for which the person acts. */
  public Optional<Seat> seatOf(UUID person) {
    return seats.stream().filter(seat -> seat.carrier().equals(person)).findFirst();
  }

  /** Whether the person is in the room now. */
  public boolean isPresent(UUID person) {
    return presence.stream().anyMatch(row -> row.person().equals(person) && row.left().isEmpty());
  }

  public MotionView motion(MotionId id) {
    return motions.stream().filter(motion -> motion.id().equals(id)).findFirst().orElseThrow();
  }

  public Seat seat(UUID member) {
    return seats.stream().filter(seat -> seat.member().equals(member)).findFirst().orElseThrow();
  }

  /** Whether the person acts as that custodian of ballots and minutes. */
  public boolean is(UUID person, CustodianPart part) {
    return part == CustodianPart.CHAIR
        ? presiding.filter(person::equals).isPresent()
        : seatOf(person).filter(seat -> seat.function() == CouncilFunction.SECRETARY).isPresent();
  }
}
