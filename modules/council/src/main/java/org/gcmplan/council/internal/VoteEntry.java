package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.BallotView.HasVoted;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.Seat;

/** That somebody has voted, and the sealed vote. Deliberately without a time or an order. */
@Entity
@Table(schema = "council", name = "vote")
class VoteEntry {
  @Id private UUID id;
  private UUID ballot;
  private UUID motion;

  @Column(name = "member")
  private UUID memberId;

  private UUID voter;

  @Column(name = "chair_half")
  private String chairHalf;

  @Column(name = "secretary_half")
  private String secretaryHalf;

  protected VoteEntry() {}

  VoteEntry(BallotId ballot, MotionId motion, Seat seat, SplitVote sealed) {
    this.id = UUID.randomUUID();
    this.ballot = ballot.value();
    this.motion = motion.value();
    this.memberId = seat.member();
    this.voter = seat.carrier();
    this.chairHalf = sealed.chairHalf();
    this.secretaryHalf = sealed.secretaryHalf();
  }

  /** Where a vote belongs. */
  static String place(BallotId ballot, MotionId motion, UUID member) {
    return ballot + "/" + motion + "/" + member;
  }

  String place() {
    return place(new BallotId(ballot), motion(), memberId);
  }

  SplitVote sealed() {
    return new SplitVote(chairHalf, secretaryHalf);
  }

  String seal() {
    return sealed().seal(place());
  }

  BallotId ballot() {
    return new BallotId(ballot);
  }

  MotionId motion() {
    return new MotionId(motion);
  }

  UUID member() {
    return memberId;
  }

  UUID voter() {
    return voter;
  }

  HasVoted shown() {
    return new HasVoted(motion(), memberId);
  }
}
