package org.gcmplan.council.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.LiveQuorum;
import org.gcmplan.council.MotionId;

/** A motion on a ballot paper: whether voting on it rests, and who was there at the end. */
@Entity
@Table(schema = "council", name = "ballot_motion")
class BallotMotionEntry {
  @Id private UUID id;
  private UUID ballot;
  private UUID motion;
  private int suspended;
  private int quorate;
  private int present;
  private int entitled;
  private int recused;

  protected BallotMotionEntry() {}

  BallotMotionEntry(BallotId ballot, MotionId motion) {
    this.id = UUID.randomUUID();
    this.ballot = ballot.value();
    this.motion = motion.value();
  }

  void suspend() {
    suspended = 1;
  }

  void resume() {
    suspended = 0;
  }

  /** Keeps who was there when the ballot was closed. */
  void close(LiveQuorum quorum) {
    quorate = quorum.reached() && !isSuspended() ? 1 : 0;
    present = quorum.present();
    entitled = quorum.entitled();
    recused = quorum.recused();
  }

  /** Who was there at the end; never enough where the ballot was suspended. */
  LiveQuorum atTheEnd() {
    return new LiveQuorum(present, entitled, recused, quorate == 1 ? 0 : Integer.MAX_VALUE);
  }

  BallotId ballot() {
    return new BallotId(ballot);
  }

  MotionId motion() {
    return new MotionId(motion);
  }

  boolean isSuspended() {
    return suspended == 1;
  }
}
