package org.gcmplan.council.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.gcmplan.council.BallotId;
import org.gcmplan.council.MotionId;
import org.gcmplan.council.PublishedVote;
import org.gcmplan.council.VoteChoice;
import org.jspecify.annotations.Nullable;

/** One line of what a count published. */
@Entity
@Table(schema = "council", name = "published_vote")
class PublishedVoteEntry {
  @Id private UUID id;
  private UUID ballot;
  private UUID motion;
  private int place;
  private String code;

  @Enumerated(EnumType.STRING)
  private VoteChoice choice;

  @Column(name = "member")
  private @Nullable UUID memberId;

  protected PublishedVoteEntry() {}

  PublishedVoteEntry(BallotId ballot, int place, PublishedVote vote) {
    this.id = UUID.randomUUID();
    this.ballot = ballot.value();
    this.motion = vote.motion().value();
    this.place = place;
    this.code = vote.code();
    this.choice = vote.choice();
    this.memberId = vote.member().orElse(null);
  }

  PublishedVote shown() {
    return new PublishedVote(new MotionId(motion), code, choice, Optional.ofNullable(memberId));
  }
}
