package org.gcmplan.council.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.gcmplan.council.CouncilFunction;
import org.gcmplan.council.DeclarationRow;
import org.gcmplan.council.InterestKind;
import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.RecusalGround;
import org.gcmplan.council.RecusalRow;
import org.gcmplan.council.Seat;

/** Who sits where, who is there, who has declared what: what rules of voting look at. */
final class Roll {
  private final SittingEntry sitting;
  private final List<SeatEntry> seats;
  private final List<DeclarationRow> declarations;
  private final List<RecusalEntry> recusals;
  private final List<AttendanceEntry> attendance;

  Roll(
      SittingEntry sitting,
      List<SeatEntry> seats,
      List<DeclarationRow> declarations,
      List<RecusalEntry> recusals,
      List<AttendanceEntry> attendance) {
    this.sitting = sitting;
    this.seats = List.copyOf(seats);
    this.declarations = List.copyOf(declarations);
    this.recusals = List.copyOf(recusals);
    this.attendance = List.copyOf(attendance);
  }

  List<Seat> seats() {
    return seats.stream()
        .map(SeatEntry::shown)
        .sorted(Comparator.comparing(Seat::function).thenComparing(seat -> seat.person().vi()))
        .toList();
  }

  Optional<Seat> seatOf(UUID person) {
    return seats().stream().filter(seat -> seat.carrier().equals(person)).findFirst();
  }

  boolean isPresent(UUID person) {
    return attendance.stream().anyMatch(row -> row.isIn(person));
  }

  /** Whether the person, in a meeting, must still come in before doing anything. */
  boolean isMissing(UUID person) {
    return sitting.isMeeting() && !isPresent(person);
  }

  boolean hasDeclared(MotionId motion, UUID person) {
    return declarations.stream()
        .anyMatch(row -> row.motion().equals(motion) && row.declaredBy().equals(person));
  }

  /** Whose votes rest on the motion, and why; one reason for each. */
  List<RecusalRow> recusals(MotionEntry motion) {
    List<RecusalRow> rows = new ArrayList<>();
    for (SeatEntry seat : seats) {
      if (seat.shown().votes()) {
        recusal(motion, seat).ifPresent(rows::add);
      }
    }
    return rows;
  }

  boolean isRecused(MotionEntry motion, UUID member) {
    return recusals(motion).stream().anyMatch(row -> row.member().equals(member));
  }

  private Optional<RecusalRow> recusal(MotionEntry motion, SeatEntry entry) {
    Seat seat = entry.shown();
    boolean concerned =
        motion.concerns(seat.member(), entry.body())
            || motion.concerns(seat.carrier(), entry.carrierBody());
    if (concerned) {
      return Optional.of(new RecusalRow(seat.member(), RecusalGround.CONCERNED, ""));
    }
    Stream<RecusalRow> ordered =
        recusals.stream()
            .filter(each -> each.motion().equals(motion.id()))
            .map(RecusalEntry::shown)
            .filter(each -> each.member().equals(seat.member()));
    return Stream.concat(declared(motion.id(), seat), ordered).findFirst();
  }

  private Stream<RecusalRow> declared(MotionId motion, Seat seat) {
    return declarations.stream()
        .filter(row -> row.motion().equals(motion) && row.member().equals(seat.member()))
        .filter(row -> row.kind() != InterestKind.NONE)
        .filter(row -> isSpokenFor(seat, row.declaredBy()))
        .map(row -> new RecusalRow(seat.member(), RecusalGround.DECLARED, row.words()));
  }

  /** What a substitute declared no longer counts once the member comes after all. */
  private static boolean isSpokenFor(Seat seat, UUID declaring) {
    return declaring.equals(seat.member()) || declaring.equals(seat.carrier());
  }

  /**
   * Who is there to vote on the motion, against who might.
   *
   * @param voted whose votes on it are in: in a circulation that is presence
   */
  LiveQuorum quorum(MotionEntry motion, Set<UUID> voted) {
    return quorum(
        motion,
        seat -> sitting.isMeeting() ? isPresent(seat.carrier()) : voted.contains(seat.member()));
  }

  /** The same at the end of a ballot: who has voted was there, though gone since. */
  LiveQuorum quorumAtTheEnd(MotionEntry motion, Set<UUID> voted) {
    return quorum(motion, seat -> isPresent(seat.carrier()) || voted.contains(seat.member()));
  }

  private LiveQuorum quorum(MotionEntry motion, Predicate<Seat> isThere) {
    List<Seat> voting = seats().stream().filter(Seat::votes).toList();
    List<Seat> free = voting.stream().filter(seat -> !isRecused(motion, seat.member())).toList();
    int recused = voting.size() - free.size();
    int entitled = sitting.rule().recusedLeave() ? free.size() : voting.size();
    int present = (int) free.stream().filter(isThere).count();
    return new LiveQuorum(present, entitled, recused, sitting.rule().quorum().leastOf(entitled));
  }

  /** Who presides: the chair in person, else a vice-chair, as far as there. */
  Optional<Seat> presiding() {
    return presiding(seat -> true);
  }

  /** Who presides over that motion: not somebody who is recused from it. */
  Optional<Seat> presiding(MotionEntry motion) {
    return presiding(seat -> !isRecused(motion, seat.member()));
  }

  /** Who decides on the challenge of a member: presides, and is not the one challenged. */
  Optional<Seat> judging(MotionEntry motion, UUID challenged) {
    return presiding(
        seat -> !seat.member().equals(challenged) && !isRecused(motion, seat.member()));
  }

  private Optional<Seat> presiding(Predicate<Seat> mayPreside) {
    return seats().stream()
        .filter(seat -> seat.function().presides() && seat.substitute().isEmpty())
        .filter(seat -> !isMissing(seat.member()))
        .filter(mayPreside)
        .findFirst();
  }

  /** Whether the person conducts the sitting: may preside, or keeps its record. */
  boolean isConductedBy(UUID person) {
    return seatOf(person)
        .filter(
            seat ->
                seat.function() == CouncilFunction.SECRETARY
                    || (seat.function().presides() && seat.substitute().isEmpty()))
        .isPresent();
  }

  /** Whether the person is chair or vice-chair and came in person at some time. */
  boolean mayPreside(UUID person) {
    return seatOf(person)
        .filter(seat -> seat.function().presides() && seat.substitute().isEmpty())
        .filter(
            seat ->
                !sitting.isMeeting()
                    || attendance.stream().anyMatch(row -> row.shown().person().equals(person)))
        .isPresent();
  }

  boolean hasSecretary(UUID person) {
    return seatOf(person).filter(seat -> seat.function() == CouncilFunction.SECRETARY).isPresent();
  }
}
